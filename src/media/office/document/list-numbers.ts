// Numbers of lists as Word writes them. Office Open XML, 17.18.59 (ST_NumberFormat).

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const
const LARGEST_ROMAN = 3999

function roman(number: number): string {
  let rest = number
  let text = ''
  for (const [value, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}

const ALPHABETS: Readonly<Record<string, string>> = {
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  russianLower: 'абвгдежзиклмнопрстуфхцчшщэюя',
  hebrew2: 'אבגדהוזחטיכלמנסעפצקרשת',
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  arabicAbjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  chicago: '*†‡§',
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
}

/** Repeats of one letter that are still written. */
const MOST_REPEATS = 20

/** The letter of a number: a, b … z, aa, bb … */
function letter(alphabet: string, number: number): string | undefined {
  const letters = [...alphabet]
  const repeats = Math.floor((number - 1) / letters.length) + 1
  return repeats > MOST_REPEATS ? undefined : letters[(number - 1) % letters.length]?.repeat(repeats)
}

const HUNDREDS = ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק']
const TENS = ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ']
const ONES = ['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט']

/** A Hebrew numeral up to 999; 15 and 16 are not written as the name of God. */
function hebrew(number: number): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100]
  const small = rest === 15 ? 'טו' : rest === 16 ? 'טז' : `${TENS[Math.floor(rest / 10)]}${ONES[rest % 10]}`
  return `${HUNDREDS[hundreds]}${small}`
}

const DIGITS = [...'〇一二三四五六七八九']

/** A number up to 99 as it is counted in Chinese and Japanese. */
function counted(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`
}

function ordinal(number: number): string {
  const last = Math.floor(number / 10) % 10 === 1 ? 0 : number % 10
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

function written(number: number, format: string): string | undefined {
  const lower = format.replace(/^upper/, 'lower').replace(/^russianUpper$/, 'russianLower')
  const alphabet = Object.hasOwn(ALPHABETS, lower) ? ALPHABETS[lower] : undefined
  if (alphabet) return letter(alphabet, number)
  if (lower === 'lowerRoman') return number <= LARGEST_ROMAN ? roman(number) : undefined
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  if (format === 'ordinal') return ordinal(number)
  if (format === 'hebrew1') return number < 1000 ? hebrew(number) : undefined
  if (format === 'decimalEnclosedCircle' && number <= 20) return String.fromCodePoint(0x245f + number)
  if (/^(?:chinese|japanese|taiwanese)Counting/.test(format))
    return number < 100 ? counted(number) : undefined
  return undefined
}

/** A number in one of Word's formats; in digits where the format is not known, or has no such number. */
export function listNumber(number: number, format: string): string {
  if (format === 'none') return ''
  const text = number > 0 ? written(number, format) : undefined
  if (text === undefined) return String(number)
  return /^(?:upper|russianUpper)/.test(format) ? text.toUpperCase() : text
}
