import type { Size } from '../digital-object'

/** Pixels that a picture may have before it is a danger to the browser that draws it. */
export const MOST_PIXELS = 100_000_000

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte)

/** The frame header of a JPEG (ITU-T T.81, B.2.2), found by going from marker to marker. */
function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (frame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // Fill bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

function webpSize(view: DataView): Size | undefined {
  const chunk = view.getUint32(12)
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  if (chunk === 0x56503858) return { width: three(24) + 1, height: three(27) + 1 }
  if (chunk === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  const bits = view.getUint32(21, true)
  return chunk === 0x5650384c
    ? { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
    : undefined
}

/** The size in pixels that a PNG, JPEG, GIF, WebP or BMP states in its first bytes; `undefined` for anything else. */
export function pictureSize(bytes: Uint8Array): Size | undefined {
  if (bytes.byteLength < 30) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47))
    return { width: view.getUint32(16), height: view.getUint32(20) }
  if (startsWith(bytes, 0xff, 0xd8)) return jpegSize(view)
  if (startsWith(bytes, 0x47, 0x49, 0x46))
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (startsWith(bytes, 0x52, 0x49, 0x46, 0x46)) return webpSize(view)
  if (!startsWith(bytes, 0x42, 0x4d)) return undefined
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
}

/** Tells whether a picture is of a kind and size that a browser can draw without harm. */
export function isReasonablePicture(bytes: Uint8Array): boolean {
  const size = pictureSize(bytes)
  return size !== undefined && size.width * size.height <= MOST_PIXELS
}
