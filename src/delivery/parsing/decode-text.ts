import { decoderOf } from './decoder-of'

/** A text and the encoding it was written in. */
export interface DecodedText {
  readonly text: string
  /** A label of the Encoding standard, lower case, such as `utf-8` or `windows-1252`; or `ibm850`. */
  readonly encoding: string
}

/** Bytes that are looked at to tell the encoding. */
const SAMPLE = 64 * 1024
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** Format that a document states in its first characters: XML, HTML. */
const STATED =
  /^[\s\S]{0,1024}?(?:<\?xml[^>]{0,200}?encoding|<meta[^>]{0,200}?charset)\s*=\s*["']?([\w.:-]{1,40})/i
/** More control characters than this among the bytes, and it is no text. */
const MOST_CONTROLS = 0.02

const isControl = (byte: number) =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b

function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  try {
    // `stream`: a character in the middle of which the text was cut is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut })
    return true
  } catch {
    return false
  }
}

const ESCAPE = 0x1b
const loadGuess = () => import('./guess-encoding')
const loadUnmarked = () => import('./unmarked-text')
const nothing = () => undefined

async function encodingOf(
  bytes: Uint8Array,
  stated: string | undefined,
  cut: boolean,
): Promise<string | undefined> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return marked[0]
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.includes(0)) {
    const wide = await loadUnmarked().then(({ unmarkedUtf16 }) => unmarkedUtf16(sample), nothing)
    if (wide) return wide
  }
  if (sample.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0) > sample.length * MOST_CONTROLS)
    return undefined
  // Whatever is valid UTF-8 and not merely ASCII is UTF-8, whatever anybody says of it.
  if (isUtf8(bytes, cut)) {
    const isJapanese =
      sample.includes(ESCAPE) &&
      (await loadUnmarked().then(({ isJapaneseMail }) => isJapaneseMail(sample), nothing))
    return isJapanese ? 'iso-2022-jp' : 'utf-8'
  }
  const label = stated ?? STATED.exec(new TextDecoder('windows-1252').decode(sample.subarray(0, 1200)))?.[1]
  const encoding = label === undefined ? undefined : decoderOf(label)?.encoding
  if (encoding !== undefined && encoding !== 'utf-8') return encoding
  // Without the tables, which are larger than most texts, there is still the commonest one.
  return loadGuess().then(
    ({ guessEncoding }) => guessEncoding(sample),
    () => 'windows-1252',
  )
}

/**
 * Turns bytes into text: by their mark, as UTF-8 where they are, as stated (the `charset` of `format`, an XML
 * declaration, HTML's `meta`), else as they look. `cut`: they are only the beginning of a text. `undefined` when they
 * are no text.
 */
export async function decodeText(
  bytes: Uint8Array,
  format = '',
  cut = false,
): Promise<DecodedText | undefined> {
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(format)?.[1]
  const encoding = await encodingOf(bytes, charset, cut)
  if (encoding === undefined) return undefined
  const own = decoderOf(encoding)
  const text = own ? own.decode(bytes) : (await loadGuess()).decodeBytes(bytes, encoding)
  return { text, encoding }
}
