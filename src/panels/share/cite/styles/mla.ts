import { dayFirstShort, writeIssued } from '../dates'
import { direct, inverted, type NameList, namesOf } from '../names'
import { linkOf, type Reference } from '../reference'
import { italic, join, plain, type Styled, sentence, wrap } from '../styled'

const NAMES: NameList = {
  first: inverted,
  others: direct,
  pair: ', and ',
  last: ', and ',
  from: 3,
  most: 1,
  etAl: ', et al.',
}

/** MLA, 9th edition: the entry of the list of works cited. */
export function mla(reference: Reference): Styled {
  const { title, volume, publisher, issued, archive, shelfmark, locator, accessed } = reference
  const container = [wrap('Vol. ', volume), plain(publisher), plain(writeIssued(issued, dayFirstShort))]
  return join(
    [
      plain(namesOf(reference, NAMES, [', editor', ', editors'])),
      italic(title),
      join([...container, plain(locator), plain(linkOf(reference))], ', '),
      join([plain(archive), plain(shelfmark)], ', '),
      issued ? [] : wrap('Accessed ', dayFirstShort(accessed)),
    ].map(sentence),
    ' ',
  )
}
