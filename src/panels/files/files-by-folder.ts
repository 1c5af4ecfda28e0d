// Files whose names are paths, such as `letters/1850/page-1.tif`: representations are often uploaded as a folder.

/** Files of one folder, by their position in the object. */
export interface Folder {
  /** Names of the folder and of those that it lies in, outermost first; empty for files in none. */
  readonly path: readonly string[]
  readonly canvases: readonly number[]
}

const SEPARATOR = /[/\\]+/
/** Folders within each other that are told apart. */
const DEEPEST = 12

/** The parts of a path; a name without folders has one. A URL or a fraction is no path. */
export function partsOf(name: string): readonly string[] {
  if (/^[a-z]+:\/\//i.test(name) || /\d\s*\/\s*\d*$/.test(name)) return [name]
  const parts = name.split(SEPARATOR).map(part => part.trim())
  return parts.every(part => part !== '') && parts.length <= DEEPEST ? parts : [name]
}

/** The name of a file without its folders. */
export const nameInFolder = (name: string): string => partsOf(name).at(-1) ?? name

/** The folders of files by their names, in the order of their first file; `undefined` where fewer than half have one. */
export function filesByFolder(names: readonly string[]): readonly Folder[] | undefined {
  const paths = names.map(name => partsOf(name).slice(0, -1))
  if (paths.filter(path => path.length > 0).length * 2 < names.length || names.length === 0) return undefined
  const folders = new Map<string, { path: readonly string[]; canvases: number[] }>()
  for (const [position, path] of paths.entries()) {
    const key = path.join('/')
    const folder = folders.get(key) ?? { path, canvases: [] }
    folder.canvases.push(position)
    folders.set(key, folder)
  }
  return [...folders.values()]
}
