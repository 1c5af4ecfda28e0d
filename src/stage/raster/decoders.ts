import { openJpeg2000 } from './jpeg2000/open-jpeg2000'
import { openLargeJpeg } from './large-jpeg'
import {
  type DrawElsewhere,
  type OpenRaster,
  type RandomAccess,
  type Raster,
  Unreadable,
} from './raster-source'
import { openTiff } from './tiff/open-tiff'

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte)

/** The decoder for a file by its first bytes, whatever its name or type says; `undefined` when there is none. */
function decoderFor(bytes: Uint8Array): OpenRaster | undefined {
  if (startsWith(bytes, 0x49, 0x49) || startsWith(bytes, 0x4d, 0x4d)) return openTiff
  if (startsWith(bytes, 0, 0, 0, 12, 0x6a, 0x50) || startsWith(bytes, 0xff, 0x4f, 0xff, 0x51))
    return openJpeg2000
  return startsWith(bytes, 0xff, 0xd8, 0xff) ? openLargeJpeg : undefined
}

/** Opens a file by the decoder for it. Throws `Unreadable`. */
export async function openRaster(file: RandomAccess, elsewhere?: DrawElsewhere): Promise<Raster> {
  const open = decoderFor(await file.read(0, 16))
  if (!open) throw new Unreadable('unreadable-file')
  return open(file, elsewhere)
}
