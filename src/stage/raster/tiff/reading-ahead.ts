import type { RandomAccess } from '../raster-source'
import type { Batch } from './batches'

/** Batches that are kept: the one that is decoded, and the next. */
const KEPT = 2

interface Fetched {
  readonly offset: number
  readonly end: number
  readonly bytes: Promise<Uint8Array | undefined>
}

/** A file of which batches are read before their blocks are asked for. */
export function readingAhead(file: RandomAccess) {
  const batches: Fetched[] = []
  return {
    /** Begins to read a batch. */
    fetchAhead({ offset, length }: Batch, signal: AbortSignal): void {
      if (length === 0) return
      // A part that cannot be read is asked for once more, and then says why.
      const bytes = file.read(offset, length, signal).catch(() => undefined)
      batches.push({ offset, end: offset + length, bytes })
      if (batches.length > KEPT) batches.shift()
    },
    /** Reads a part: of a batch without a copy, so nothing may be written into it. */
    async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
      const batch = batches.find(each => offset >= each.offset && offset + length <= each.end)
      const bytes = await batch?.bytes
      if (!batch || !bytes) return file.read(offset, length, signal)
      signal?.throwIfAborted()
      return bytes.subarray(offset - batch.offset, offset - batch.offset + length)
    },
  }
}
