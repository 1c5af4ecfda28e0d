import type { Media } from '../../model/digital-object'

/** How a text is shown. */
export type TextKind = 'plain' | 'markdown' | 'html' | 'xml' | 'json'

const KINDS: Readonly<Record<string, TextKind>> = {
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/xml': 'xml',
  'application/xml': 'xml',
  'application/json': 'json',
  'application/ld+json': 'json',
  'application/geo+json': 'json',
  'application/x-ndjson': 'plain',
  'application/yaml': 'plain',
  'application/x-yaml': 'plain',
  'application/sql': 'plain',
  'application/x-tex': 'plain',
  'application/x-bibtex': 'plain',
  'application/javascript': 'plain',
}
/** Texts that others show better, or whose markup is no text for readers. */
const NOT_HERE = new Set(['text/csv', 'text/tab-separated-values', 'text/rtf', 'application/rtf'])

/** The kind of text that a format is; `undefined` when it is none, or none for this medium. */
export function textKindOf({ format, type }: Pick<Media, 'format' | 'type'>): TextKind | undefined {
  const name = format.split(';', 1)[0]?.trim() ?? ''
  if (NOT_HERE.has(name)) return undefined
  if (Object.hasOwn(KINDS, name)) return KINDS[name]
  if (/\+json$/.test(name)) return name.startsWith('model/') ? undefined : 'json'
  if (/^(?:application|text)\/.*\+xml$/.test(name)) return 'xml'
  if (name.startsWith('text/')) return 'plain'
  return name === '' && type === 'text' ? 'plain' : undefined
}
