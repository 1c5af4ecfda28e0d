import { monthFirst, writeIssued } from '../dates'
import { direct, inverted, type NameList, namesOf } from '../names'
import { linkOf, type Reference, type ReferenceType } from '../reference'
import { italic, join, plain, type Styled, sentence, wrap } from '../styled'

const NOTE: NameList = {
  first: direct,
  others: direct,
  pair: ' and ',
  last: ', and ',
  from: 4,
  most: 1,
  etAl: ' et al.',
}
const ENTRY: NameList = { ...NOTE, first: inverted, pair: ', and ', from: 11, most: 7, etAl: ', et al.' }
const EDITORS = [', ed.', ', eds.'] as const

const IN_QUOTES: ReadonlySet<ReferenceType> = new Set(['manuscript', 'thesis'])

/** The title in italics or quotation marks; a comma or full stop that follows stands inside these. */
function titled({ title }: Reference, quoted: boolean, end: string): Styled {
  if (quoted) return wrap('“', title, `${end}”`)
  return wrap('', italic(title), end)
}

const imprint = ({ place, publisher }: Reference) => [place, publisher].filter(Boolean).join(': ')

const accessed = (reference: Reference) =>
  reference.issued ? undefined : `ccessed ${monthFirst(reference.accessed)}`

/** Chicago Manual of Style, 17th edition, notes: the first note. */
export function chicagoNote(reference: Reference): Styled {
  const { type, volume, issued, shelfmark, archive, locator } = reference
  const date = writeIssued(issued, monthFirst)
  const imprintText = join([plain(imprint(reference)), plain(date)], ', ')
  const hasParentheses = imprint(reference) !== '' || IN_QUOTES.has(type)
  const rest = [
    plain(hasParentheses ? undefined : date),
    ...[shelfmark, archive, locator].map(plain),
    wrap('a', accessed(reference)),
    plain(linkOf(reference)),
  ]
  const title = join([titled(reference, IN_QUOTES.has(type), ''), wrap('vol. ', volume)], ', ')
  const work = join([title, hasParentheses ? wrap('(', imprintText, ')') : []], ' ')
  return sentence(join([plain(namesOf(reference, NOTE, EDITORS)), work, ...rest], ', '))
}

/** Chicago Manual of Style, 17th edition, author and date: the entry of the reference list. */
export function chicagoAuthorDate(reference: Reference): Styled {
  const { type, volume, issued, shelfmark, archive, locator } = reference
  const names = namesOf(reference, ENTRY, EDITORS)
  const quoted = IN_QUOTES.has(type) || type === 'map'
  const date = writeIssued(issued, type === 'newspaper' ? monthFirst : undefined) ?? 'n.d.'
  const title = titled(reference, quoted, quoted ? '.' : '')
  const head = names ? [plain(names), plain(date), title] : [title, plain(date)]
  const url = linkOf(reference)
  const rest = [
    wrap('Vol. ', volume),
    plain(imprint(reference)),
    ...[shelfmark, archive, locator].map(plain),
    wrap('A', accessed(reference)),
    plain(url),
  ]
  const sentences = [...head, ...rest].map(part => (part === title && quoted ? part : sentence(part)))
  return join(sentences, ' ')
}
