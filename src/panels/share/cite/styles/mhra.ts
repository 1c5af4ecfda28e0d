import { dayFirst, writeIssued } from '../dates'
import { direct, inverted, type NameList, namesOf } from '../names'
import { linkOf, type Reference, type ReferenceType } from '../reference'
import { italic, join, plain, type Styled, wrap } from '../styled'

const NAMES: NameList = {
  first: inverted,
  others: direct,
  pair: ', and ',
  last: ', and ',
  from: Number.POSITIVE_INFINITY,
  most: 1,
  etAl: '',
}
const IN_QUOTES: ReadonlySet<ReferenceType> = new Set(['manuscript', 'map', 'thesis'])

/** MHRA Style Guide, 3rd edition: the entry of the bibliography. */
export function mhra(reference: Reference): Styled {
  const { type, title, place, publisher, volume, issued, archive, shelfmark, locator, doi } = reference
  const date = writeIssued(issued, dayFirst)
  const maker = [place, publisher].filter(Boolean).join(': ')
  const imprintText = [maker, date].filter(Boolean).join(', ')
  const name = IN_QUOTES.has(type) ? wrap('‘', title, '’') : italic(title)
  const work = join([name, maker ? wrap('(', imprintText, ')') : []], ' ')
  const rest = [maker ? undefined : date, volume && `vol. ${volume}`, archive, shelfmark, locator].map(plain)
  const url = linkOf(reference)
  return join(
    [
      join([plain(namesOf(reference, NAMES, [', ed.', ', eds'])), work, ...rest], ', '),
      wrap('<', url, '>'),
      doi === undefined && url ? wrap('[accessed ', dayFirst(reference.accessed), ']') : [],
    ],
    ' ',
  )
}
