import type { DeliveredFile } from './delivered-file'
import { Unreadable } from './raster-source'
import { directoriesFrom, readHeader } from './tiff/directory'

/** Directories of a TIFF that are read before its engine is there. */
const MOST = 32

/**
 * Reads what an engine reads first, while it is on its way: the beginning, which tells the format, and the directories of a
 * TIFF, of which each says where the next one is. The file keeps them. Never rejects: the engine reads them again and says what is wrong.
 */
export async function readBeginning(delivered: Pick<DeliveredFile, 'read'>): Promise<void> {
  const file = {
    async read(offset: number, length: number) {
      const part = await delivered.read(offset, length)
      if (part instanceof Uint8Array) return part
      throw new Unreadable('unreadable-file')
    },
  }
  try {
    const { first, ...tiff } = await readHeader(file)
    let count = 0
    for await (const _ of directoriesFrom(tiff, first)) {
      count++
      if (count === MOST) return
    }
  } catch {
    // The engine, which reads the same, says why.
  }
}
