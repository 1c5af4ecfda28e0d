import { BlobReader, configure, type Entry, ZipReader } from 'foliate-js/vendor/zip.js'
import { type Failure, failure } from '../../model/failure'

// Books and office files are ZIP archives, and a small archive can hold more than any memory. What an archive says
// of its own sizes is not believed: every byte that comes out of it is counted.

/** Limits of an archive. */
export interface ArchiveLimits {
  readonly entries: number
  /** Bytes of one file in it, unpacked. */
  readonly entryBytes: number
  /** Bytes that are unpacked of it in all. */
  readonly totalBytes: number
}

const MB = 1024 * 1024
/** Enough for a book with many plates. */
export const BOOK_LIMITS: ArchiveLimits = { entries: 20_000, entryBytes: 64 * MB, totalBytes: 1024 * MB }
/** Enough for a thesis or a large table; all of it is read at once. */
export const OFFICE_LIMITS: ArchiveLimits = { entries: 5_000, entryBytes: 48 * MB, totalBytes: 96 * MB }

/** An archive holds more than its limits allow. */
export class ArchiveTooLarge extends Error {}

/** An archive that can be read, file by file. */
export interface Archive {
  readonly names: readonly string[]
  /** Bytes of a file as the archive states them; 0 when there is no such file. */
  sizeOf(name: string): number
  /** A file unpacked; `undefined` when there is none of that name. Rejects when it is too large or damaged. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>
}

/** The name of a file: many tools write UTF-8 without saying so, and it would be read as the characters of an old PC. */
function nameOf({ filename, filenameUTF8, rawFilename }: Entry): string {
  if (filenameUTF8) return filename
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(rawFilename)
  } catch {
    return filename
  }
}

/** Reads the list of an archive's files; `invalid` when it is none, with the detail `too-large` when it holds too much. */
export async function openArchive(
  bytes: Uint8Array<ArrayBuffer>,
  limits: ArchiveLimits,
): Promise<Archive | Failure> {
  configure({ useWebWorkers: false })
  let entries: Map<string, Entry>
  try {
    const listed = await new ZipReader(new BlobReader(new Blob([bytes]))).getEntries()
    if (listed.length > limits.entries) return failure('invalid', { detail: 'too-large' })
    entries = new Map(
      listed.filter(({ directory }) => !directory).map(entry => [nameOf(entry), entry] as const),
    )
  } catch {
    return failure('invalid')
  }
  let left = limits.totalBytes
  const read = async (name: string) => {
    const entry = entries.get(name)
    if (!entry) return undefined
    const unpacked = await unpack(entry, Math.min(limits.entryBytes, left))
    left -= unpacked.byteLength
    return unpacked
  }
  return { names: [...entries.keys()], sizeOf: name => entries.get(name)?.uncompressedSize ?? 0, read }
}

async function unpack(entry: Entry, most: number): Promise<Uint8Array<ArrayBuffer>> {
  let received = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      received += chunk.byteLength
      if (received > most) controller.error(new ArchiveTooLarge(entry.filename))
      else controller.enqueue(chunk)
    },
  })
  const body = new Response(counted.readable).arrayBuffer()
  const [buffer] = await Promise.all([body, entry.getData(counted.writable)])
  return new Uint8Array(buffer)
}

/**
 * Unpacks all of an archive once and throws it away: whether a library that does not count may have it. A failure
 * `invalid`, with the detail `too-large` when it holds more than allowed; `undefined` when it may.
 */
export async function checkArchive(
  bytes: Uint8Array<ArrayBuffer>,
  limits: ArchiveLimits,
): Promise<Failure | undefined> {
  const archive = await openArchive(bytes, limits)
  if ('failure' in archive) return archive
  try {
    for (const name of archive.names) await archive.read(name)
    return undefined
  } catch (error) {
    return failure('invalid', error instanceof ArchiveTooLarge ? { detail: 'too-large' } : {})
  }
}
