/** Lines of a text below which its order tells nothing. */
const FEWEST = 6

/** True for lines that follow each other from the bottom of the picture to its top, given the tops of their boxes in reading order. */
export function readsUpward(tops: readonly number[]): boolean {
  const steps = tops.slice(1).filter((top, at) => top !== tops[at])
  const upward = tops.slice(1).filter((top, at) => top < (tops[at] ?? top))
  return tops.length >= FEWEST && upward.length > steps.length * 0.8
}

/** Tops of the lines of ALTO or hOCR, in reading order; empty for other texts. */
export function lineTops(text: string): readonly number[] {
  const lines = /<alto\b/i.test(text)
    ? text.matchAll(/<TextLine\b[^>]*?\bVPOS=["']([\d.]+)/g)
    : text.matchAll(/class=["']ocr_line["'][^>]*?\bbbox [\d.]+ ([\d.]+)/g)
  return Array.from(lines, ([, top]) => Number(top))
}
