// Tags of number formats that numfmt passes over: numerals and digits of other scripts (`[DBNum1]`, `[$-D07041E]`),
// eras and calendars, months as they stand in a date. Without such tags a pattern is left as it is.

import { byPlaces, datedNumerals, digitByDigit, inScript, numeralsOf } from './numerals'

/** Languages of tags by number, as far as eras and numerals depend on them. */
const LANGUAGES: Readonly<Record<number, string>> = {
  1028: 'zh-TW',
  1041: 'ja',
  1042: 'ko',
  2052: 'zh-CN',
  3076: 'zh-HK',
  4100: 'zh-SG',
  5124: 'zh-MO',
}

/** Tags of Slavic months in the genitive, and the language of each. */
const GENITIVE: Readonly<Record<string, string>> = { FC19: 'ru', FC22: 'uk', FC23: 'be' }

const CALENDAR = { japanese: 3, taiwanese: 4, thai: 7 } as const

interface Tags {
  /** 1 to 3; 0 without numerals. */
  readonly numerals: number
  readonly language: string
  readonly script: number
  readonly calendar: number
}

/** Reads the tags of a pattern. A locale is a number `SSCCLLLL` (script, calendar, language), or a name and `,SSCC`. */
function readTags(pattern: string, language: string): Tags {
  const [, numerals = '0'] = /\[DBNum([1-3])\]/i.exec(pattern) ?? []
  const [, name = '', shape = ''] = /\[\$[^\]-]*-([^\],]*)(?:,([0-9a-f]{1,4}))?\]/i.exec(pattern) ?? []
  const isNumber = /^[0-9a-f]{1,8}$/i.test(name)
  const number = isNumber ? Number.parseInt(name, 16) : 0
  const named = shape === '' ? 0 : Number.parseInt(shape, 16)
  return {
    numerals: Number(numerals),
    language: isNumber ? (LANGUAGES[number & 0xffff] ?? '') : name || language,
    script: number > 0xffff ? number >>> 24 : named >>> 8,
    calendar: (number > 0xffff ? number >>> 16 : named) & 0xff,
  }
}

/** Literal parts of a pattern, and everything that stands in brackets. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./

/** Replaces what is matched outside of literal parts. */
function replaceTokens(pattern: string, token: RegExp, write: (token: string) => string): string {
  const either = new RegExp(`${LITERAL.source}|(${token.source})`, 'gi')
  return pattern.replace(either, (all, part?: string) => (part === undefined ? all : write(part)))
}

const quoted = (text: string) => `"${text.replaceAll('"', '')}"`

/** The day that a number of days since 1900 names. */
const dayOf = (serial: number) => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000)

/** Era and year of a day, as Japan and Taiwan count them; `undefined` before their first era. */
function eraOf(
  day: Date,
  language: string,
): { readonly names: readonly string[]; readonly year: number } | undefined {
  if (/^zh-(?:tw|hant)/i.test(language)) {
    const year = day.getUTCFullYear() - 1911
    return year > 0 ? { names: ['民國', '中華民國', '中華民國'], year } : undefined
  }
  if (!language.startsWith('ja')) return undefined
  const parts = (era: 'narrow' | 'short') =>
    new Intl.DateTimeFormat('ja-JP-u-ca-japanese-nu-latn', {
      era,
      year: 'numeric',
      timeZone: 'UTC',
    }).formatToParts(day)
  const partOf = (type: string, era: 'narrow' | 'short') =>
    parts(era).find(part => part.type === type)?.value ?? ''
  const long = partOf('era', 'short')
  const year = partOf('year', 'short')
  // The first year of an era has a name instead of a number.
  return { names: [partOf('era', 'narrow'), long.slice(0, 1), long], year: Number(year) || 1 }
}

/** Writes era and year of an era (`g`, `e`) as literal parts. */
function withEra(pattern: string, value: number, language: string): string {
  const era = eraOf(dayOf(value), language)
  if (!era) return pattern
  return replaceTokens(pattern, /g+|e+/, token => {
    if (/^g/i.test(token)) return quoted(era.names[Math.min(token.length, 3) - 1] ?? '')
    return quoted(String(era.year).padStart(token.length > 1 ? 2 : 1, '0'))
  })
}

function withGenitive(pattern: string, value: number): string {
  const [, tag = ''] = /\[\$-(FC\d\d)\]/i.exec(pattern) ?? []
  const language = GENITIVE[tag.toUpperCase()]
  if (language === undefined) return pattern
  const month = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    .formatToParts(dayOf(value))
    .find(({ type }) => type === 'month')?.value
  return replaceTokens(pattern, /m{4,}/, () => quoted(month ?? ''))
}

/** The pattern in which numfmt writes a value. */
function patternFor(pattern: string, value: number, tags: Tags, isDate: boolean): string {
  if (!isDate) return pattern
  const { calendar } = tags
  const language =
    calendar === CALENDAR.japanese ? 'ja' : calendar === CALENDAR.taiwanese ? 'zh-TW' : tags.language
  const dated = withGenitive(withEra(pattern, value, language), value)
  const half = replaceTokens(dated, /上午\/下午|午前\/午後/, () => 'AM/PM')
  return calendar === CALENDAR.thai ? replaceTokens(half, /y+/, token => 'b'.repeat(token.length)) : half
}

/** Writes the digits of a result as the tags ask. */
function digitsFor(
  text: string,
  pattern: string,
  { numerals, language, script }: Tags,
  isDate: boolean,
): string {
  if (numerals === 3) return text.replace(/\d/g, digit => String.fromCodePoint(0xff10 + Number(digit)))
  const kind = numeralsOf(numerals, language)
  if (!kind) return inScript(text, script)
  if (isDate) return datedNumerals(text, kind)
  if (!/general/i.test(pattern)) return digitByDigit(text, kind)
  return text.replace(/\d+(\.\d+)?/g, number => {
    const [whole = '', rest] = number.split('.')
    return byPlaces(whole, kind) + (rest === undefined ? '' : `.${digitByDigit(rest, kind)}`)
  })
}

const TAGGED = /\[(?:DBNum|\$[^\]-]*-)|[ge]|上午|午前/i

/**
 * Writes a number by a pattern whose tags numfmt does not follow; `write` is numfmt, `language` that of the reader.
 */
export function writeTagged(
  pattern: string,
  value: number,
  {
    isDate,
    language,
    write,
  }: {
    readonly isDate: boolean
    readonly language: string
    readonly write: (pattern: string, value: number) => string
  },
): string {
  if (!TAGGED.test(pattern)) return write(pattern, value)
  const tags = readTags(pattern, language)
  const own = patternFor(pattern, value, tags, isDate)
  const isHalfNamed = own !== pattern && /上午|午前/.test(pattern)
  const text = write(own, value)
  const named = isHalfNamed ? namedHalf(text, pattern) : text
  return digitsFor(named, pattern, tags, isDate)
}

/** Names the halves of the day in the words of the pattern. */
function namedHalf(text: string, pattern: string): string {
  const [before, after] = /上午/.test(pattern) ? ['上午', '下午'] : ['午前', '午後']
  return text.replace(/\bAM\b|上午|午前/i, before).replace(/\bPM\b|下午|午後/i, after)
}
