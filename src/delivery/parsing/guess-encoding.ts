// The encoding of a text that states none. A detector by frequencies of letters ranks the encodings; it is unsure of short and
// of Cyrillic texts, and does not know those of old PCs and Macs, so that each reading is judged by the look of its words, too.

import { analyse } from 'chardet'
import { decoderOf } from './decoder-of'

const IBM850 = 'ibm850'
/** Upper halves of encodings that not every program has: browsers do not know code page 850, and Node reads 1252 as Latin 1. */
const UPPER_HALVES: Readonly<Record<string, string>> = {
  [IBM850]:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  'windows-1252': `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at)).join('')}`,
}

/** Decodes bytes in an encoding of the Encoding standard, or in code page 850. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  const upper = UPPER_HALVES[encoding]
  if (upper === undefined) return new TextDecoder(encoding).decode(bytes)
  let text = ''
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]
  return text
}

/** A detected encoding counts from this confidence on, of 100; below it for other scripts than Latin, and for longer texts. */
const CONFIDENT = 30
const FAIRLY_CONFIDENT = 15
/** Bytes beyond ASCII from which a text is long. */
const LONG = 40

const NOT_LATIN = /^(?:windows-125[1356]|koi8|iso-8859-[5678]|ibm866)/
/** Encodings that the detector does not know, or seldom takes; the commonest first. */
const OTHERS = [
  'windows-1252',
  'windows-1251',
  'ibm866',
  'macintosh',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'iso-8859-7',
  IBM850,
]
/** Encodings of old PCs and Macs for Latin letters. */
const OLD_LATIN: ReadonlySet<string> = new Set(['macintosh', IBM850])
/** Encodings of two bytes for a character that the detector knows. */
const TWO_BYTES = /^(?:shift_jis|euc-|big5|gb)/
/** Bytes beyond ASCII from which words are told from chance. */
const TELLING = 8
/** Strangeness by which another reading is better than one that is ranked before it. */
const CLEARLY_LESS = 0.2
/** Strangeness from which a reading without any is better. */
const CLEARLY_STRANGE = 0.1

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{L}/u]
const scriptOf = (letter: string) => SCRIPTS.findIndex(script => script.test(letter))

const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u
const LETTER = /\p{L}/u
/** Signs that stand between two letters, and those that stand after one. */
const BETWEEN = /[\p{M}\p{Pd}’‘ʼ´·•…\u00ad]/u
const AFTER = /[\p{P}\p{M}°²³¹™®©]/u

/** Signs that do not stand beside each other. */
const SIGN = /[\p{Sc}\p{Sk}\p{So}§¶ª¬±µ]/u

const CAPITALS = /^\p{Lu}{2}$/u
const SMALL = /\p{Ll}/u

/** Letters that only end a word, in Greek and Hebrew. */
const LAST = /[ςךםןףץ]/

/** Tells whether a character beyond ASCII does not fit the characters on both sides of it. */
function isStrange(characters: readonly string[], at: number): boolean {
  const [previous = '', character = '', next = ''] = [characters[at - 1], characters[at], characters[at + 1]]
  if (UNREADABLE.test(character)) return true
  const [follows, leads] = [LETTER.test(previous), LETTER.test(next)]
  if (SIGN.test(character) && (SIGN.test(previous) || SIGN.test(next))) return true
  if (!LETTER.test(character))
    return (follows && leads && !BETWEEN.test(character)) || (follows && !leads && !AFTER.test(character))
  const neighbour = follows ? previous : leads ? next : character
  if (scriptOf(neighbour) !== scriptOf(character)) return true
  return (
    (leads && LAST.test(character)) ||
    (SMALL.test(character) && CAPITALS.test((characters[at - 2] ?? '') + previous))
  )
}

/** Weight of a byte that the encoding does not have: one is enough to doubt a reading. */
const UNDEFINED_WEIGHT = 20

/** A capital after a small letter, as in KOI8 read as code page 1251, which has capitals in the place of small letters. */
const CHANGED_CASE = /\p{Ll}\p{Lu}/u
/** Letters of other scripts than Latin. */
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}/u

/** Part of the characters beyond ASCII that look strange in their words, from 0 to 1; more where bytes are undefined. */
function strangeness(text: string): number {
  let strange = (text.match(/\ufffd/g)?.length ?? 0) * UNDEFINED_WEIGHT
  let count = 0
  // Control characters are beyond ASCII here, and no white space.
  for (const [word] of text.matchAll(/[^\s]*[^\s\u0020-\u007e][^\s]*/gu)) {
    const characters = [...word]
    const beyond = characters.filter(each => each > '~')
    count += beyond.length
    const accents = beyond.filter(each => !FOREIGN_LETTER.test(each))
    // Words of accents and signs alone are those of another script, read wrongly.
    const isForeign = accents.length > 3 && accents.length > 0.6 * characters.length
    if (isForeign || CHANGED_CASE.test(word)) strange += beyond.length
    else strange += characters.filter((each, at) => each > '~' && isStrange(characters, at)).length
  }
  return count === 0 ? 0 : strange / count
}

/** The commonest letters of Cyrillic, Greek, Hebrew and Arabic: about half of any text, and a fifth of one that is read wrongly. */
const COMMON = /[оеаинтіαοιετνσάόίέיוהלארמתاليمون]/iu

/** Part of the letters of another script than Latin that are among its commonest. */
function commonness(text: string): number {
  const letters = [...text].filter(each => FOREIGN_LETTER.test(each))
  return letters.filter(each => COMMON.test(each)).length / Math.max(letters.length, 1)
}

/** Added to the likelihood of a text that begins with a capital, or in a script without capitals. */
const BEGINNING = 0.1
/** Likelihood from which a reading is more than chance. */
const LEAST_LIKELY = 0.25
/** Likelihood from which a text has letters of one byte, not characters of two. */
const CLEARLY_LIKELY = 0.4

/** Encodings of two bytes for a character that are told from letters however short the text is. */
const WIDE = ['shift_jis', 'euc-jp', 'big5']
/** Bytes beyond ASCII that a title of two bytes for each character has. */
const LEAST_WIDE = 4
const KANA = /[\u3041-\u30fe]/g
/** Part of the letters that are kana in Japanese. */
const LEAST_KANA = 0.25
/** Characters of half the width are EUC-JP or Big5 read as Shift_JIS. */
const UNLIKELY_WIDE = /[\ufffd\uff61-\uff9f]|\p{Co}/u

/** Tells whether the second byte of a character is one of ASCII, as in Big5 and never in EUC. */
function hasAsciiPairs(sample: Uint8Array): boolean {
  for (let at = 0; at < sample.length; at++)
    if ((sample[at] ?? 0) > 0x80 && (sample[++at] ?? 0x80) < 0x80) return true
  return false
}

/** The encoding of a text of which nearly all characters have two bytes; `undefined` where none is sure. */
function wideEncoding(sample: Uint8Array): string | undefined {
  return WIDE.find(encoding => {
    const text = decodeBytes(sample, encoding)
    if (UNLIKELY_WIDE.test(text)) return false
    // All bytes of EUC are those of Chinese and Korean, too: only kana tell it.
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    if (encoding === 'euc-jp') return (text.match(KANA)?.length ?? 0) >= LEAST_KANA * letters
    return encoding === 'shift_jis' || hasAsciiPairs(sample)
  })
}

/** One way to read the bytes. */
interface Reading {
  readonly encoding: string
  readonly strange: number
  /** Likelihood among other scripts than Latin; absent for Latin. */
  readonly likely?: number
}

function readingOf(sample: Uint8Array, encoding: string): Reading {
  const text = decodeBytes(sample, encoding)
  const strange = strangeness(text)
  if (!NOT_LATIN.test(encoding)) return { encoding, strange }
  const begins = SMALL.test(FOREIGN_LETTER.exec(text)?.[0] ?? '') ? 0 : BEGINNING
  return { encoding, strange, likely: commonness(text) + begins - strange }
}

/** Guesses the encoding of bytes that are no UTF-8, as a label of the Encoding standard, or `ibm850`. */
export function guessEncoding(sample: Uint8Array): string {
  const count = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0)
  const ranked = analyse(sample).flatMap(({ name, confidence }) => {
    const label = decoderOf(name)?.encoding
    const least = count >= LONG || NOT_LATIN.test(label ?? '') ? FAIRLY_CONFIDENT : CONFIDENT
    return label && label !== 'utf-8' && confidence >= least ? [label] : []
  })
  // Words of Latin letters are ASCII for the most part; frames of old PCs are not, in longer texts.
  const isDense = count >= sample.reduce((sum, byte) => sum + (byte > 0x20 ? 1 : 0), 0) / 2
  const others = (count >= TELLING ? OTHERS : OTHERS.slice(0, 1)).filter(
    encoding => !isDense || count >= LONG || !OLD_LATIN.has(encoding),
  )
  const readings = [...new Set([...ranked, ...others])].map(encoding => readingOf(sample, encoding))
  // Of letters of other scripts than Latin only the likeliest reading competes.
  const likeliest = Math.max(...readings.map(({ likely }) => likely ?? LEAST_LIKELY))
  const foreign = readings.find(({ likely }) => likely === likeliest)
  const isClear = foreign?.strange === 0 && likeliest >= CLEARLY_LIKELY
  const isTitle = isDense && count >= LEAST_WIDE && count < LONG
  const wide = isTitle && !isClear ? wideEncoding(sample) : undefined
  if (wide) return wide
  let best = 'windows-1252'
  let lowest = Number.POSITIVE_INFINITY
  for (const reading of readings) {
    const { encoding, strange, likely } = reading
    if ((likely !== undefined && reading !== foreign) || (isClear && TWO_BYTES.test(encoding))) continue
    if (strange < lowest - CLEARLY_LESS || (strange === 0 && lowest >= CLEARLY_STRANGE))
      [best, lowest] = [encoding, strange]
  }
  return best
}
