// pdf.js leaves out images beyond a number of pixels without a word. Their dictionaries are read as the bytes go by, so that the
// reader can be told.

/** Characters before and after `/Width` in which the rest of its dictionary is looked for. */
const NEAR = 600
const numberAfter = (name: string, text: string) =>
  Number(new RegExp(`/${name}\\s+(\\d{1,7})\\b`).exec(text)?.[1] ?? Number.NaN)

/** The part of a text that belongs to the dictionary round a position, as far as it can be told. */
function dictionaryRound(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - NEAR), at)
  const after = text.slice(at, at + NEAR)
  const end = after.search(/>>\s*(?:stream|endobj)|endobj/)
  return before.slice(Math.max(before.lastIndexOf('obj'), 0)) + (end < 0 ? after : after.slice(0, end))
}

/** Tells whether a stretch of a PDF states an image with more than `most` pixels. ISO 32000-2, 8.9.5.1. */
export function hasHugeImage(bytes: Uint8Array, most: number): boolean {
  const text = new TextDecoder('latin1').decode(bytes)
  return [...text.matchAll(/\/Width\s+\d{4,7}\b/g)].some(({ index }) => {
    const dictionary = dictionaryRound(text, index)
    const pixels = numberAfter('Width', dictionary) * numberAfter('Height', dictionary)
    return pixels > most && /\/Subtype\s*\/Image\b/.test(dictionary)
  })
}
