// Statements of a picture before its pixels: density, depth, channels, orientation. JPEG, PNG and TIFF.

/** Statements of a picture's header; absent where it states nothing. */
export interface PictureHeader {
  /** Pixels per inch. */
  readonly density?: number
  /** Bits of a channel. */
  readonly depth?: number
  readonly channels?: number
  /** TIFF's orientation, 1 to 8. */
  readonly orientation?: number
}

const CENTIMETRE = 3
const INCHES = 2.54
const METRE = 39.37

/** Values of the first directory of a TIFF, of the tags that are looked for. TIFF 6.0, section 2. */
function tiffTags(view: DataView, start: number): ReadonlyMap<number, number> {
  const tags = new Map<number, number>()
  const little = view.getUint16(start) === 0x4949
  const short = (at: number) => view.getUint16(at, little)
  const long = (at: number) => view.getUint32(at, little)
  if (short(start + 2) !== 42) return tags
  const directory = start + long(start + 4)
  const count = Math.min(short(directory), 500)
  for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
    const [tag, type, values] = [short(entry), short(entry + 2), long(entry + 4)]
    if (type === 5) {
      const at = start + long(entry + 8)
      tags.set(tag, long(at) / long(at + 4))
    } else if (type === 3) tags.set(tag, values > 2 ? short(start + long(entry + 8)) : short(entry + 8))
    else if (type === 4) tags.set(tag, long(entry + 8))
  }
  return tags
}

const BITS = 258
const ORIENTATION = 274
const SAMPLES = 277
const RESOLUTION = 282
const UNIT = 296

function ofTags(tags: ReadonlyMap<number, number>): PictureHeader {
  const [density, depth, channels, orientation] = [RESOLUTION, BITS, SAMPLES, ORIENTATION].map(tag =>
    tags.get(tag),
  )
  const factor = tags.get(UNIT) === CENTIMETRE ? INCHES : 1
  return {
    ...(density && tags.get(UNIT) !== 1 && { density: Math.round(density * factor) }),
    ...(depth && { depth }),
    ...(channels && { channels }),
    ...(orientation && { orientation }),
  }
}

/** Density and orientation that an application segment of a JPEG states. JFIF 1.02; Exif 2.3, 4.5.4. */
function applicationHeader(view: DataView, at: number): PictureHeader {
  const [marker, name] = [view.getUint8(at + 1), view.getUint32(at + 4)]
  const unit = marker === 0xe0 && name === 0x4a464946 ? view.getUint8(at + 11) : 0
  const density = unit > 0 ? view.getUint16(at + 12) * (unit === 2 ? INCHES : 1) : 0
  if (density > 1) return { density: Math.round(density) }
  if (marker !== 0xe1 || name !== 0x45786966) return {}
  const { channels: _channels, depth: _depth, ...rest } = ofTags(tiffTags(view, at + 10))
  return rest
}

/** ITU-T T.81, B.2.2. */
function jpegHeader(view: DataView): PictureHeader {
  let header: PictureHeader = {}
  for (let at = 2; at + 12 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return header
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { ...header, depth: view.getUint8(at + 4), channels: view.getUint8(at + 9) }
    header = { ...header, ...applicationHeader(view, at) }
    // Fill bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return header
}

/** Channels by the colour type of a PNG. ISO/IEC 15948, 11.2.2 and 11.3.5.3. */
const PNG_CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 3, 4: 2, 6: 4 }

function pngHeader(view: DataView): PictureHeader {
  const channels = PNG_CHANNELS[view.getUint8(25)]
  const depth = view.getUint8(25) === 3 ? 8 : view.getUint8(24)
  for (let at = 33; at + 20 < view.byteLength; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === 0x49444154) break
    if (view.getUint32(at + 4) === 0x70485973 && view.getUint8(at + 16) === 1)
      return { depth, ...(channels && { channels }), density: Math.round(view.getUint32(at + 8) / METRE) }
  }
  return { depth, ...(channels && { channels }) }
}

/** Reads what the header of a picture states; nothing for other formats and for what is cut off. Never throws. */
export function pictureHeader(bytes: Uint8Array, format: string | undefined): PictureHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (format === 'image/jpeg') return jpegHeader(view)
    if (format === 'image/png') return pngHeader(view)
    if (format === 'image/tiff') return ofTags(tiffTags(view, 0))
    return {}
  } catch {
    return {}
  }
}
