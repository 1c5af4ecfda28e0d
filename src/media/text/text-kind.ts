import type { Media } from '../../model/digital-object'
import { canonicalType } from '../../model/formats/format-details'

/** Form in which a text is shown. */
export type TextKind = 'plain' | 'markdown' | 'html' | 'xml' | 'json'

const KINDS: Readonly<Record<string, TextKind>> = {
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/xml': 'xml',
  'application/json': 'json',
  'application/x-subrip': 'plain',
  'application/x-ndjson': 'plain',
  'application/yaml': 'plain',
  'application/x-yaml': 'plain',
  'application/sql': 'plain',
  'application/x-tex': 'plain',
  'application/x-bibtex': 'plain',
  'application/javascript': 'plain',
}
/** Texts that the table shows better. */
const TABLES = new Set(['text/csv', 'text/tab-separated-values'])

/** The kind of text that a format is; `undefined` when it is none, or none for this medium. */
export function textKindOf({ format: stated, type }: Pick<Media, 'format' | 'type'>): TextKind | undefined {
  const format = canonicalType(stated)
  if (TABLES.has(format)) return undefined
  if (Object.hasOwn(KINDS, format)) return KINDS[format]
  if (/\+json$/.test(format)) return format.startsWith('model/') ? undefined : 'json'
  if (/^(?:application|text)\/.*\+xml$/.test(format)) return 'xml'
  if (format.startsWith('text/')) return 'plain'
  return format === '' && type === 'text' ? 'plain' : undefined
}
