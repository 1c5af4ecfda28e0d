// Facts about a file by its bytes, without decoding it.

/** Bytes at the end of a file in which its closing mark is looked for. */
export const END = 65_536

/** Closing marks of formats; others have none. */
const CLOSINGS: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['\xff\xd9'],
  'image/png': ['IEND'],
  'application/pdf': ['%%EOF'],
}

/** Bytes as characters, one for each; those from 0x80 to 0x9f are of no mark that is looked for. */
const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

/** True for a file whose format closes with a mark that it does not have; `end` holds its last bytes at least. */
export function isTruncated(end: Uint8Array, format: string | undefined): boolean {
  const closings = CLOSINGS[format ?? '']
  if (!closings) return false
  const last = latin(end.subarray(-END))
  return !closings.some(closing => last.includes(closing))
}

/** True for a PDF that asks for a password or restricts what is done with it. ISO 32000-2, 7.6. */
export const isEncrypted = (bytes: Uint8Array, format: string | undefined): boolean =>
  format === 'application/pdf' && /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(latin(bytes))

/** Length of an MP4 file in seconds, by its movie header; `undefined` when it has none. ISO/IEC 14496-12, 8.2.2. */
function movieLength(bytes: Uint8Array): number | undefined {
  const at = latin(bytes).indexOf('mvhd')
  if (at < 0 || at + 36 > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + at + 4)
  const [scale, length] =
    view.getUint8(0) === 1
      ? [view.getUint32(20), Number(view.getBigUint64(24))]
      : [view.getUint32(12), view.getUint32(16)]
  return scale > 0 ? length / scale : undefined
}

const secondsOf = (time: string) =>
  time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)

/** End of the last caption of a WebVTT or SubRip file, in seconds; `undefined` when there is none. */
export function captionsEnd(text: string): number | undefined {
  const ends = [...text.matchAll(/-->\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/g)].map(([, end = '']) =>
    secondsOf(end),
  )
  return ends.length > 0 ? ends.reduce((latest, end) => Math.max(latest, end), 0) : undefined
}

/** Length of a recording or of captions in seconds; `undefined` for other files and where it is not stated. */
export function lengthOf(name: string, bytes: Uint8Array, format: string | undefined): number | undefined {
  if (/\.(?:vtt|srt)$/i.test(name)) return captionsEnd(new TextDecoder().decode(bytes))
  return format === 'video/mp4' || format === 'audio/mp4' ? movieLength(bytes) : undefined
}
