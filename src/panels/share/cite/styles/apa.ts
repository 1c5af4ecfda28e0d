import { monthFirst, writeIssued, yearFirst } from '../dates'
import { initialed, type NameList, namesOf } from '../names'
import { linkOf, type Reference } from '../reference'
import { italic, join, plain, type Styled, sentence, wrap } from '../styled'

const NAMES: NameList = {
  first: initialed,
  others: initialed,
  pair: ', & ',
  last: ', & ',
  from: 21,
  most: 19,
  etAl: ', …',
}

function link(reference: Reference): Styled {
  const url = linkOf(reference)
  return reference.issued || !url
    ? plain(url)
    : plain(`Retrieved ${monthFirst(reference.accessed)}, from ${url}`)
}

/** APA, 7th edition: the entry of the reference list. */
export function apa(reference: Reference): Styled {
  const { title, volume, shelfmark, locator, type, publisher, archive, issued } = reference
  const names = namesOf(reference, NAMES, [' (Ed.)', ' (Eds.)'])
  const issuedText = writeIssued(issued, type === 'newspaper' ? yearFirst : undefined)
  const date = plain(`(${issuedText ?? 'n.d.'})`)
  const kind = type === 'map' ? '[Map]' : type === 'thesis' && publisher ? `[${publisher}]` : undefined
  const where = [volume && `Vol. ${volume}`, shelfmark, locator].filter(Boolean).join(', ')
  const name = join([italic(title), wrap('(', where, ')')], ' ')
  const head = names ? [plain(names), date, join([name, plain(kind)], ' ')] : [name, date, plain(kind)]
  const makers = [plain(type === 'thesis' ? undefined : publisher), plain(archive)]
  return join([...[...head, ...makers].map(sentence), link(reference)], ' ')
}
