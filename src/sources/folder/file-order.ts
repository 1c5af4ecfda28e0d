import { foldName, stemOf } from '../../model/file-names'
import type { LocalFile } from './local-file'

/** A place in an order: the name of a file as the order has it, and the printed label where it has one. */
export interface OrderEntry {
  readonly name: string
  readonly label?: string
}

/** Order of files that a METS, a table or a manifest beside them states. */
export interface FileOrder {
  readonly title?: string
  readonly entries: readonly OrderEntry[]
}

/** A file with the label that the order gives it. */
export interface OrderedFile {
  readonly file: LocalFile
  readonly label?: string
}

/** Files in a stated order, and what did not agree. */
export interface AppliedOrder {
  readonly files: readonly OrderedFile[]
  /** Entries for which there is no file. */
  readonly missing: number
  /** Files that the order does not name; they come last. */
  readonly unnamed: number
}

const lastSegment = (name: string) => name.split(/[/\\]/).pop() ?? name

/** Ways to find a file by what an order calls it: by its path, its name, or its name without extension. */
export class FileIndex {
  private readonly byKey = new Map<string, LocalFile>()

  constructor(files: readonly LocalFile[]) {
    const keys = [
      ({ path }: LocalFile) => path,
      ({ path }: LocalFile) => lastSegment(path),
      ({ path }: LocalFile) => stemOf(path),
    ]
    for (const keyOf of keys)
      for (const file of files) {
        const key = foldName(keyOf(file))
        if (!this.byKey.has(key)) this.byKey.set(key, file)
      }
  }

  /** Finds the file that a name, a path or a file URL means. */
  find(name: string): LocalFile | undefined {
    const path =
      decoded(name)
        .replace(/^file:\/*/i, '')
        .replace(/^\.\//, '')
        .split(/[?#]/, 1)[0] ?? ''
    for (const key of [path, lastSegment(path), stemOf(lastSegment(path))]) {
      const file = key === '' ? undefined : this.byKey.get(foldName(key))
      if (file) return file
    }
    return undefined
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.trim())
  } catch {
    return name.trim()
  }
}

/** Puts files into a stated order; `undefined` when the order names none of them. */
export function applyOrder(files: readonly LocalFile[], { entries }: FileOrder): AppliedOrder | undefined {
  const index = new FileIndex(files)
  const named = new Map<LocalFile, OrderedFile>()
  let missing = 0
  for (const { name, label } of entries) {
    const file = index.find(name)
    if (!file) missing++
    else if (!named.has(file)) named.set(file, { file, ...(label && { label }) })
  }
  if (named.size === 0) return undefined
  const unnamed = files.filter(file => !named.has(file))
  return {
    files: [...named.values(), ...unnamed.map(file => ({ file }))],
    missing,
    unnamed: unnamed.length,
  }
}
