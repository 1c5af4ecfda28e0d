// Encodings of two bytes for a character that nothing but the bytes themselves tells. Few texts need them.

/** UTF-16 without a mark: every other byte of what Europeans write is 0. */
function halfZero(sample: Uint8Array): string | undefined {
  const zeros = [0, 0]
  for (const [position, byte] of sample.entries())
    if (byte === 0) zeros[position % 2] = (zeros[position % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = sample.length * 0.3
  if (odd > most && even < most / 10) return 'utf-16le'
  return even > most && odd < most / 10 ? 'utf-16be' : undefined
}

/** Letters, signs and line ends of any script; random bytes taken in pairs are soon something else. */
const WRITING = /^[\t\n\r\f\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}]+$/u

/** Characters between words in writing of two bytes: blanks, line ends and the marks of East Asia. */
const PAUSES = /[\n\r \u3000-\u3002\uff0c]/g

/** UTF-16 without a mark in which little is ASCII, such as Japanese; bytes of 0 belong to its blanks and line ends. */
function unmarkedWide(sample: Uint8Array): string | undefined {
  const even = sample.subarray(0, sample.length - (sample.length % 2))
  const pausesIn = (encoding: string) => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(even, { stream: true })
      return WRITING.test(text) ? (text.match(PAUSES)?.length ?? 0) : 0
    } catch {
      return 0
    }
  }
  const [little, big] = [pausesIn('utf-16le'), pausesIn('utf-16be')]
  if (little === big) return undefined
  return little > big ? 'utf-16le' : 'utf-16be'
}

/** ISO-2022-JP: ASCII in which escape sequences lead to Japanese and back. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Escape begins the sequences
const JAPANESE_MAIL = /\x1b\$[@B][\x21-\x7e]{2}/

/** Tells Japanese of older mail from plain ASCII, by bytes of which one at least is an escape. */
export const isJapaneseMail = (sample: Uint8Array): boolean =>
  JAPANESE_MAIL.test(Array.from(sample, byte => String.fromCharCode(byte)).join(''))

/** The order of the bytes of UTF-16 without a mark, by bytes of which one at least is 0; `undefined` for anything else. */
export const unmarkedUtf16 = (sample: Uint8Array): string | undefined =>
  halfZero(sample) ?? unmarkedWide(sample)
