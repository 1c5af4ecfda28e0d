// The encoding of a text that states none. A detector by frequencies of letters ranks the encodings; it is unsure of short and
// of Cyrillic texts, and does not know those of old PCs and Macs, so that each reading is judged by the look of its words, too.

import { analyse } from 'chardet'

/** The upper half of code page 850, which browsers do not know. */
const UPPER_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'
const IBM850 = 'ibm850'

/** Decodes bytes in an encoding of the Encoding standard, or in code page 850. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  if (encoding !== IBM850) return new TextDecoder(encoding).decode(bytes)
  let text = ''
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : UPPER_850[byte - 0x80]
  return text
}

/** A detected encoding counts from this confidence on, of 100; below it for other scripts than Latin, and for longer texts. */
const CONFIDENT = 30
const FAIRLY_CONFIDENT = 15
/** Bytes beyond ASCII from which a text is long. */
const LONG = 40

const NOT_LATIN = /^(?:windows-125[1356]|koi8|iso-8859-[5678])/
/** Encodings that the detector does not know, or seldom takes; the commonest first. */
const OTHERS = ['windows-1252', 'windows-1251', 'ibm866', 'macintosh', 'koi8-u', IBM850]
/** Bytes beyond ASCII from which words are told from chance. */
const TELLING = 8
/** Strangeness by which another reading is better than one that is ranked before it. */
const CLEARLY_LESS = 0.2

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{L}/u]
const scriptOf = (letter: string) => SCRIPTS.findIndex(script => script.test(letter))

const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u
const LETTER = /\p{L}/u
/** Signs that stand between two letters, and those that stand after one. */
const BETWEEN = /[\p{M}\p{Pd}’‘ʼ´·•…\u00ad]/u
const AFTER = /[\p{P}\p{M}°²³¹™®©]/u

/** Signs that do not stand beside each other. */
const SIGN = /[\p{Sc}\p{Sk}\p{So}§¶ª¬±µ]/u

/** Tells whether a character beyond ASCII is one that nobody writes between its neighbours. */
function isStrange(character: string, previous: string, next: string): boolean {
  if (UNREADABLE.test(character)) return true
  const [follows, leads] = [LETTER.test(previous), LETTER.test(next)]
  if (SIGN.test(character) && (SIGN.test(previous) || SIGN.test(next))) return true
  if (!LETTER.test(character))
    return (follows && leads && !BETWEEN.test(character)) || (follows && !leads && !AFTER.test(character))
  const neighbour = follows ? previous : leads ? next : character
  if (scriptOf(neighbour) !== scriptOf(character)) return true
  return /\p{Lu}/u.test(character) && /\p{Ll}/u.test(previous)
}

/** Weight of a byte that the encoding does not have: one is enough to doubt a reading. */
const UNDEFINED_WEIGHT = 20

/** Part of the characters beyond ASCII that look strange in their words, from 0 to 1; more where bytes are undefined. */
function strangeness(text: string): number {
  let strange = (text.match(/\ufffd/g)?.length ?? 0) * UNDEFINED_WEIGHT
  let count = 0
  // Control characters are beyond ASCII here, and no white space.
  for (const [word] of text.matchAll(/[^\s]*[^\s\u0020-\u007e][^\s]*/gu)) {
    const characters = [...word]
    const foreign = characters.filter(each => each > '~')
    count += foreign.length
    const letters = foreign.filter(each => /\p{Script=Latin}/u.test(each))
    // Words of accents alone are those of another script, read wrongly.
    if (letters.length > 3 && letters.length > 0.6 * characters.length) strange += foreign.length
    else
      strange += characters.filter(
        (each, at) => each > '~' && isStrange(each, characters[at - 1] ?? '', characters[at + 1] ?? ''),
      ).length
  }
  return count === 0 ? 0 : strange / count
}

function labelOf(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

/** Characters that windows-1252 has and Node does not decode. */
const UNDECODED = /[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/g

function strangenessOf(sample: Uint8Array, encoding: string): number {
  const text = decodeBytes(sample, encoding)
  return strangeness(encoding === 'windows-1252' ? text.replaceAll(UNDECODED, '') : text)
}

/** Guesses the encoding of bytes that are no UTF-8, as a label of the Encoding standard, or `ibm850`. */
export function guessEncoding(sample: Uint8Array): string {
  const count = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0)
  const ranked = analyse(sample).flatMap(({ name, confidence }) => {
    const label = labelOf(name)
    const least = count >= LONG || NOT_LATIN.test(label ?? '') ? FAIRLY_CONFIDENT : CONFIDENT
    return label && label !== 'utf-8' && confidence >= least ? [label] : []
  })
  const others = count >= TELLING ? OTHERS : OTHERS.slice(0, 1)
  const readings = new Map(
    [...ranked, ...others].map(encoding => [encoding, strangenessOf(sample, encoding)] as const),
  )
  let best = ''
  let lowest = Number.POSITIVE_INFINITY
  for (const [encoding, own] of readings) if (own < lowest - CLEARLY_LESS) [best, lowest] = [encoding, own]
  // The two differ by the four letters that Ukrainian has more.
  return best === 'koi8-r' && (readings.get('koi8-u') ?? lowest) < lowest ? 'koi8-u' : best
}
