import { decodeText } from '../../delivery/parsing/decode-text'
import type { FetchedFile } from '../../delivery/read-file'
import { isUntold } from '../../model/formats/format-details'
import { formatOfBytes, SNIFFED } from '../../model/formats/format-of-bytes'
import { mimeType } from '../../model/formats/formats'

/** Separators of tables, the commonest last: where two would do, the later one is meant. */
const TABLES = { ',': 'text/csv', ';': 'text/csv', '\t': 'text/tab-separated-values' } as const

/** Tells whether every line has the same number of separators, more than none, none of them a mark between words. */
function isTable(lines: readonly string[], separator: string): boolean {
  const bare = lines.map(line => line.replaceAll(/"[^"]*"/g, ''))
  if (bare.some(line => line.includes(`${separator} `))) return false
  const counts = bare.map(line => line.split(separator).length)
  return counts.length > 2 && counts.every(count => count > 1 && count === counts[0])
}

/** Formats of XML with a name of their own, by the root element. */
const OF_ROOT: Readonly<Record<string, string>> = {
  kml: 'application/vnd.google-earth.kml+xml',
  gpx: 'application/gpx+xml',
}

function formatOfXml(text: string): string {
  const root = /<([a-z][\w:.-]*)[\s/>]/i.exec(text.replaceAll(/<!--[\s\S]*?-->/g, ''))?.[1] ?? ''
  const name = root.slice(root.indexOf(':') + 1).toLowerCase()
  return (Object.hasOwn(OF_ROOT, name) && OF_ROOT[name]) || 'application/xml'
}

/** Tells whether a text begins as an e-mail that was sent, not as a memo with a sender. RFC 5322, section 3.6. */
function isMail(text: string): boolean {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1)
  const lines = head.split(/\r?\n/)
  // The last line may be half of one.
  const isHead = lines.slice(0, Math.max(1, lines.length - 1)).every(line => /^(?:[\w-]+:|[ \t])/.test(line))
  return isHead && /^from:/im.test(head) && /^(?:message-id|received|mime-version|return-path):/im.test(head)
}

/** The MIME type of a file that is a text, by how it begins; `undefined` when it is none. */
export async function formatOfText({ bytes, cut, format }: FetchedFile): Promise<string | undefined> {
  if (bytes.length === 0) return undefined
  const beginning = bytes.slice(0, SNIFFED)
  const decoded = await decodeText(beginning, format, cut || bytes.length > SNIFFED)
  const text = decoded?.text.trimStart()
  if (text === undefined) return undefined
  if (/^(?:<!doctype html|<html)\b/i.test(text)) return 'text/html'
  if (/^<(?:\?xml|!--|[a-z][\w:.-]*[\s/>])/i.test(text)) return formatOfXml(text)
  if (/^[[{]\s*(?:["[{\]}\d-]|true|false|null)/.test(text)) return 'application/json'
  if (isMail(text)) return 'message/rfc822'
  if (/^From \S+ .*\d{4}\r?\n[\w-]+:/.test(text)) return 'application/mbox'
  // The last line may be half of one.
  const lines = text
    .split(/\r\n?|\n/)
    .slice(0, -1)
    .filter(Boolean)
  const table = Object.entries(TABLES).findLast(([separator]) => isTable(lines, separator))
  return table?.[1] ?? 'text/plain'
}

/**
 * Finds the format of a file without a type: by its first bytes, as its server says, or as a text looks; `undefined` when
 * that tells nothing either.
 */
export async function sniffFormat(file: FetchedFile): Promise<string | undefined> {
  const served = mimeType(file.format)
  const statedFormat = isUntold(served) || served === 'text/plain' ? undefined : served
  return formatOfBytes(file.bytes) ?? statedFormat ?? formatOfText(file)
}
