// Digits and numerals that a number format may ask for beside 0 to 9.

/** First digit of the scripts that a locale tag names by number, in its third byte ([MS-OI29500] 2.1.739, "numeral shape"). */
const FIRST_DIGITS: Readonly<Record<number, number>> = {
  2: 0x660,
  3: 0x6f0,
  4: 0x966,
  5: 0x9e6,
  6: 0xa66,
  7: 0xae6,
  8: 0xb66,
  9: 0xbe6,
  10: 0xc66,
  11: 0xce6,
  12: 0xd66,
  13: 0xe50,
  14: 0xed0,
  15: 0xf20,
  16: 0x1040,
  18: 0x17e0,
  19: 0x1810,
}

/** Writes the digits of a text in another script; a script that has no number here changes nothing. */
export function inScript(text: string, script: number): string {
  const first = FIRST_DIGITS[script]
  return first === undefined
    ? text
    : text.replace(/\d/g, digit => String.fromCodePoint(first + Number(digit)))
}

/** East Asian numerals of one kind. */
interface Numerals {
  readonly digits: string
  /** Ten, hundred, thousand. */
  readonly tens: string
  /** Ten thousand and its powers. */
  readonly myriads: string
  /** True where a gap is written, as in 一千〇五. */
  readonly gaps: boolean
  /** True where one ten is 十 and not 一十. */
  readonly short: boolean
}

const SIMPLIFIED: readonly Numerals[] = [
  { digits: '〇一二三四五六七八九', tens: '十百千', myriads: '万亿兆', gaps: true, short: false },
  { digits: '零壹贰叁肆伍陆柒捌玖', tens: '拾佰仟', myriads: '万亿兆', gaps: true, short: false },
]
const TRADITIONAL: readonly Numerals[] = [
  { digits: '○一二三四五六七八九', tens: '十百千', myriads: '萬億兆', gaps: true, short: false },
  { digits: '零壹貳參肆伍陸柒捌玖', tens: '拾佰仟', myriads: '萬億兆', gaps: true, short: false },
]
const JAPANESE: readonly Numerals[] = [
  { digits: '〇一二三四五六七八九', tens: '十百千', myriads: '万億兆', gaps: false, short: true },
  { digits: '〇壱弐参四伍六七八九', tens: '拾百千', myriads: '萬億兆', gaps: false, short: false },
]

/** The numerals of `[DBNum1]` and `[DBNum2]` in a language; Korean ones are those of Chinese. */
export function numeralsOf(kind: number, language: string): Numerals | undefined {
  if (language.startsWith('ja')) return JAPANESE[kind - 1]
  return /^zh-(?:tw|hk|mo|hant)|^ko/i.test(language) ? TRADITIONAL[kind - 1] : SIMPLIFIED[kind - 1]
}

/** Writes digit after digit: 2023 as 二〇二三. */
export const digitByDigit = (text: string, { digits }: Numerals): string =>
  text.replace(/\d/g, digit => digits[Number(digit)] ?? digit)

/** Writes up to four digits by their places. */
function group(text: string, { digits, tens, gaps, short }: Numerals): string {
  let out = ''
  let gap = false
  for (const [index, digit] of [...text].entries()) {
    const place = text.length - 1 - index
    const unit = tens[place - 1] ?? ''
    if (digit === '0') gap = true
    else {
      if (gap && gaps && out !== '') out += digits[0]
      gap = false
      out += digit === '1' && short && place > 0 ? unit : `${digits[Number(digit)]}${unit}`
    }
  }
  return out
}

/** Writes a whole number by its places: 1234 as 一千二百三十四. */
export function byPlaces(text: string, numerals: Numerals): string {
  const digits = text.replace(/^0+(?=\d)/, '')
  if (digits === '0') return numerals.digits[0] ?? ''
  if (digits.length > 16) return digitByDigit(text, numerals)
  let out = ''
  for (let from = 0, end = digits.length % 4 || 4; from < digits.length; from = end, end += 4) {
    const part = digits.slice(from, end)
    const written = group(part, numerals)
    if (written === '') continue
    const gap = out !== '' && numerals.gaps && part.startsWith('0') ? numerals.digits[0] : ''
    out += `${gap}${written}${numerals.myriads[(digits.length - end) / 4 - 1] ?? ''}`
  }
  return out
}

/** Writes the numbers of a date: years digit by digit, months and days by their places, ten without one. */
export function datedNumerals(text: string, numerals: Numerals): string {
  return text.replace(/\d+/g, digits =>
    digits.length > 2 || digits.startsWith('0')
      ? digitByDigit(digits, numerals)
      : byPlaces(digits, { ...numerals, short: Number(digits) < 20 }),
  )
}
