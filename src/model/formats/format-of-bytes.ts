// The format of a file by its first bytes, for the formats of our own table. The well-kept libraries for this
// know hundreds of formats, most of them of no use to a reader, and weigh more than the media themselves.

import { FORMAT_DETAILS } from './format-details'
import type { Mark } from './format-row'

/** Bytes that are looked at. */
export const SNIFFED = 4096

/** The MIME type of a file by its first bytes; `undefined` when they are of no kind that is told here. */
export function formatOfBytes(bytes: Uint8Array): string | undefined {
  const beginning = Array.from(bytes.subarray(0, SNIFFED), byte => String.fromCharCode(byte)).join('')
  const has = (mark: Mark) =>
    typeof mark === 'string' ? beginning.includes(mark) : beginning.startsWith(mark[1], mark[0])
  return FORMAT_DETAILS.find(({ marks = [] }) => marks.some(alternative => alternative.every(has)))?.type
}
