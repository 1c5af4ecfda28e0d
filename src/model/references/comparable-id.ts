/** An id without what documents are careless about: scheme, last slash, and blanks that are encoded or not. */
export const comparableId = (id: string): string =>
  id
    .replace(/^https?:/i, '')
    .replace(/\/(?=#|$)/, '')
    .replaceAll('%20', ' ')

/** Returns the position of what an id names; `undefined` for a stranger. */
export type FindId = (id: string) => number | undefined

/**
 * Looks items up by their ids: the exact id first, then one that differs in its spelling only, then the id without its
 * fragment, which may be a part of the item. Of items with one id the first is meant. The table is made at the first question:
 * most links of objects with thousands of pages ask for nothing.
 */
export function idFinder<Item extends { readonly id: string }>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly string[] = ({ id }) => [id],
): FindId {
  let positions: Map<string, number> | undefined
  const tabulate = () => {
    const exact = items.flatMap((item, position) => idsOf(item).map(each => [each, position] as const))
    const alike = exact.map(([each, position]) => [comparableId(each), position] as const)
    return new Map([...exact, ...alike].reverse())
  }
  return id => {
    if (!id) return undefined
    positions ??= tabulate()
    const key = comparableId(id)
    return positions.get(id) ?? positions.get(key) ?? positions.get(key.split('#', 1)[0] ?? '')
  }
}
