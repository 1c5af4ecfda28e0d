// Elements of an OpenDocument text and their tags in HTML.

type Attributes = ReadonlyMap<string, string>

/** Elements that become one of HTML. */
export const TAGS: Readonly<Record<string, string>> = {
  table: 'table',
  'table-row': 'tr',
  notes: 'blockquote',
  ruby: 'ruby',
  'ruby-text': 'rt',
  'note-citation': 'sup',
}

/** Elements that nobody sees in their place. */
export const SILENT: ReadonlySet<string> = new Set([
  'tracked-changes',
  'forms',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'covered-table-cell',
  'event-listeners',
  'page-number',
  'date-time-decl',
  'footer-decl',
  'header-decl',
  'creator',
  'date',
])

/** Content of a frame that is shown. */
export const FRAMED: ReadonlySet<string> = new Set(['text-box', 'table'])

/** Elements of which one may stand for several that are alike. OpenDocument 1.3, part 3, section 19.675. */
export const REPEATED: Readonly<Record<string, string>> = {
  'table-cell': 'table:number-columns-repeated',
  'table-row': 'table:number-rows-repeated',
}

/** Attributes of a cell that covers others. */
export function spanOf(attributes: Attributes): string {
  const columns = Number(attributes.get('table:number-columns-spanned') ?? 1)
  const rows = Number(attributes.get('table:number-rows-spanned') ?? 1)
  return `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
}
