/** Part of the bundler's module graph that is used: the static importers of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

/**
 * Keeps all that some modules (`entries`) import statically in one chunk, however many lazy parts share some of it:
 * otherwise every new lazy part cuts it into more files, which wait for each other. Returns the chunk's name for such
 * modules, for a group of `codeSplitting`.
 */
export function chunkOf(
  name: string,
  entries: readonly string[],
): (id: string, graph: ModuleGraph) => string | null {
  const membership = new Map<string, boolean>()
  const belongs = (id: string, graph: ModuleGraph): boolean => {
    const cached = membership.get(id)
    if (cached !== undefined) return cached
    membership.set(id, false)
    const isInside =
      entries.includes(id) || (graph.getModuleInfo(id)?.importers ?? []).some(each => belongs(each, graph))
    membership.set(id, isInside)
    return isInside
  }
  return (id, graph) => (belongs(id, graph) ? name : null)
}
