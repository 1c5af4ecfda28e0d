// What a file is by its first bytes, for the kinds that are shown here. The well-kept libraries for this know hundreds
// of kinds, most of them of no use to a reader, and weigh more than the media themselves.

import { decodeText } from '../../delivery/decode-text'
import type { FetchedFile } from '../../delivery/read-file'

/** Bytes that are looked at. */
export const SNIFFED = 4096

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
const ZIP = 'PK\x03\x04'
const EBML = '\x1aE\xdf\xa3'

/** Characters that stand for bytes: at a position, or anywhere among those that are looked at. */
type Mark = string | readonly [position: number, characters: string]

/** The marks of each kind, all of which have to be there. MIME Sniffing, section 6, and the formats' own standards. */
const KINDS: readonly (readonly [string, ...Mark[]])[] = [
  ['image/png', [0, '\x89PNG\r\n']],
  ['image/jpeg', [0, '\xff\xd8\xff']],
  ['image/gif', [0, 'GIF87a']],
  ['image/gif', [0, 'GIF89a']],
  ['image/webp', [0, 'RIFF'], [8, 'WEBP']],
  ['image/tiff', [0, 'II*\0']],
  ['image/tiff', [0, 'MM\0*']],
  ['image/jp2', [0, '\0\0\0\x0cjP  ']],
  ['image/avif', [4, 'ftypavif']],
  ['audio/mp4', [4, 'ftypM4A']],
  ['audio/mp4', [4, 'ftypM4B']],
  ['video/mp4', [4, 'ftyp']],
  ['video/webm', [0, EBML], 'webm'],
  ['video/x-matroska', [0, EBML]],
  ['audio/wav', [0, 'RIFF'], [8, 'WAVE']],
  ['audio/mpeg', [0, 'ID3']],
  ...['\xf2', '\xf3', '\xfa', '\xfb'].map(frame => ['audio/mpeg', [0, `\xff${frame}`]] as const),
  ['audio/flac', [0, 'fLaC']],
  ['video/ogg', [0, 'OggS'], '\x80theora'],
  ['audio/ogg', [0, 'OggS']],
  ['application/vnd.apple.mpegurl', [0, '#EXTM3U']],
  ['model/gltf-binary', [0, 'glTF\x02\0\0\0']],
  // OCF, section 4.3: the first file of a book says so, uncompressed.
  ['application/epub+zip', [0, ZIP], [30, 'mimetypeapplication/epub+zip']],
  [`${OPEN_XML}wordprocessingml.document`, [0, ZIP], '[Content_Types].xml', 'word/'],
  [`${OPEN_XML}spreadsheetml.sheet`, [0, ZIP], '[Content_Types].xml', 'xl/'],
  ['application/zip', [0, ZIP]],
  // Other bytes may stand before it, and readers of PDF let them.
  ['application/pdf', '%PDF-'],
]

/** The MIME type of a file by its first bytes; `undefined` when they are of no kind that is told here. */
export function formatOfBytes(bytes: Uint8Array): string | undefined {
  const beginning = Array.from(bytes.subarray(0, SNIFFED), byte => String.fromCharCode(byte)).join('')
  const has = (mark: Mark) =>
    typeof mark === 'string' ? beginning.includes(mark) : beginning.startsWith(mark[1], mark[0])
  return KINDS.find(([, ...marks]) => marks.every(has))?.[0]
}

/** Separators of tables, the commonest last: where two would do, the later one is meant. */
const TABLES = { ',': 'text/csv', ';': 'text/csv', '\t': 'text/tab-separated-values' } as const

/** Whether every line has the same number of separators, more than none, none of them a mark between words. */
function isTable(lines: readonly string[], separator: string): boolean {
  const bare = lines.map(line => line.replaceAll(/"[^"]*"/g, ''))
  if (bare.some(line => line.includes(`${separator} `))) return false
  const counts = bare.map(line => line.split(separator).length)
  return counts.length > 2 && counts.every(count => count > 1 && count === counts[0])
}

/** The MIME type of a file that is a text, by how it begins; `undefined` when it is none. */
export function formatOfText({ bytes, cut, format }: FetchedFile): string | undefined {
  if (bytes.length === 0) return undefined
  const beginning = bytes.slice(0, SNIFFED)
  const text = decodeText(beginning, format, cut || bytes.length > SNIFFED)?.text.trimStart()
  if (text === undefined) return undefined
  if (/^(?:<!doctype html|<html)\b/i.test(text)) return 'text/html'
  if (/^<(?:\?xml|!--|[a-z][\w:.-]*[\s/>])/i.test(text)) return 'application/xml'
  if (/^[[{]\s*(?:["[{\]}\d-]|true|false|null)/.test(text)) return 'application/json'
  // The last line may be half of one.
  const lines = text
    .split(/\r\n?|\n/)
    .slice(0, -1)
    .filter(Boolean)
  const table = Object.entries(TABLES).findLast(([separator]) => isTable(lines, separator))
  return table?.[1] ?? 'text/plain'
}

/** Types that say nothing of a file. */
const UNTOLD =
  /^(?:|(?:application|binary)\/(?:octet-?stream|binary|x-binary|unknown|x-unknown|force-download|x-download|download)|unknown)$/

/** Whether a MIME type leaves open what a file is. */
export function isUntold(format: string): boolean {
  return UNTOLD.test(format.split(';', 1)[0]?.trim().toLowerCase() ?? '')
}

/**
 * What a file is whose type nobody told: by its first bytes, as its server says, or as a text looks; `undefined` when
 * that tells nothing either.
 */
export function sniffFormat(file: FetchedFile): string | undefined {
  const served = file.format.split(';', 1)[0]?.trim() ?? ''
  const told = isUntold(served) || served === 'text/plain' ? undefined : served
  return formatOfBytes(file.bytes) ?? told ?? formatOfText(file)
}
