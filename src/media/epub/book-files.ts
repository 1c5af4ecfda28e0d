// The files of a book by the names that its package has for them: percent-encoded or not, in another Unicode form or case,
// with a backslash, or from the root.

import type { Archive } from '../../delivery/parsing/archive'
import { decodeText } from '../../delivery/parsing/decode-text'

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** A name in the one form in which names are compared. */
export const plainName = (name: string): string =>
  decoded(name)
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')

/** The files of a book. */
export interface BookFiles {
  /** The name that a file has in the archive; `undefined` when there is none. */
  find(name: string): string | undefined
  sizeOf(name: string): number
  bytes(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** The text of a file in whatever encoding it has; `undefined` when there is none. */
  text(name: string): Promise<string | undefined>
}

/** Reads the files of an archive by any of their names. */
export function bookFiles(archive: Archive): BookFiles {
  const exact = new Set(archive.names)
  const byPlainName = new Map(archive.names.map(name => [plainName(name), name]))
  const byLowerCase = new Map(archive.names.map(name => [plainName(name).toLowerCase(), name]))
  const find = (name: string) => {
    if (exact.has(name)) return name
    const plain = plainName(name)
    return byPlainName.get(plain) ?? byLowerCase.get(plain.toLowerCase())
  }
  const bytes = async (name: string) => {
    const own = find(name)
    return own === undefined ? undefined : archive.read(own)
  }
  return {
    find,
    sizeOf: name => archive.sizeOf(find(name) ?? ''),
    bytes,
    async text(name) {
      const file = await bytes(name)
      return file && ((await decodeText(file))?.text ?? new TextDecoder().decode(file))
    },
  }
}
