const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }
const WELL_FORMED = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/

/** A printed page number. */
export interface Numeral {
  readonly script: 'arabic' | 'roman'
  readonly value: number
}

function romanValue(text: string): number {
  const values = [...text].map(letter => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** Reads a label that is a number alone, in brackets too: `12`, `[xii]`. `undefined` for any other. */
export function numeralOf(label: string): Numeral | undefined {
  const text = label
    .trim()
    .replace(/^[[(]|[\])]$/g, '')
    .toLowerCase()
  if (/^\d{1,6}$/.test(text)) return { script: 'arabic', value: Number(text) }
  if (text !== '' && WELL_FORMED.test(text)) return { script: 'roman', value: romanValue(text) }
  return undefined
}
