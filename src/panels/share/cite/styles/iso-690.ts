import { dayFirst, type PartialDate, writeIssued } from '../dates'
import { capitals, directCapitals, type NameList, namesOf } from '../names'
import { linkOf, type Reference } from '../reference'
import { italic, join, plain, type Styled, sentence, wrap } from '../styled'

/** The words of ISO 690 in one language. */
interface Iso690Words {
  readonly names: NameList
  readonly editors: readonly [string, string]
  readonly noDate: string
  readonly online: string
  readonly map: string
  readonly volume: string
  readonly date: (date: PartialDate) => string
  readonly accessed: string
  readonly available: string
}

const ALL = { from: Number.POSITIVE_INFINITY, most: 1, etAl: '' }

const ENGLISH: Iso690Words = {
  names: { first: capitals, others: capitals, pair: ' and ', last: ' and ', ...ALL },
  editors: [' (ed.)', ' (eds.)'],
  noDate: '[no date]',
  online: 'Online',
  map: '[map]',
  volume: 'Vol.',
  date: dayFirst,
  accessed: 'Accessed ',
  available: 'Available from: ',
}

const GERMAN_MONTH = new Intl.DateTimeFormat('de', { month: 'long', timeZone: 'UTC' })

const GERMAN: Iso690Words = {
  names: { first: capitals, others: directCapitals, pair: ' und ', last: ' und ', ...ALL },
  editors: [' (Hrsg.)', ' (Hrsg.)'],
  noDate: '[kein Datum]',
  online: '[online]',
  map: '[Karte]',
  volume: 'Bd.',
  date: ({ year, month, day }) =>
    [day, month && GERMAN_MONTH.format(new Date(Date.UTC(year, month - 1, 1))), year]
      .filter(Boolean)
      .join(' '),
  accessed: 'Zugriff am: ',
  available: 'Verfügbar unter: ',
}

function write(reference: Reference, words: Iso690Words): Styled {
  const { type, title, volume, place, publisher, issued, archive, shelfmark, locator } = reference
  const names = namesOf(reference, words.names, words.editors)
  const date = plain(writeIssued(issued, type === 'newspaper' ? words.date : undefined) ?? words.noDate)
  const online = title ? plain(words.online) : []
  // In German, what the thing is stands with the title.
  const withTitle = names !== '' && words.online.startsWith('[')
  const name = withTitle ? join([italic(title), online], ' ') : italic(title)
  const head = names ? [join([plain(names), date], ', '), name] : [join([name, date], ', ')]
  const url = linkOf(reference)
  return join(
    [
      ...[
        ...head,
        withTitle ? [] : online,
        plain(type === 'map' ? words.map : undefined),
        wrap(`${words.volume} `, volume),
        join([plain(place), plain(publisher)], ': '),
        join([plain(archive), plain(shelfmark)], ': '),
        plain(locator),
        url ? wrap(`[${words.accessed}`, words.date(reference.accessed), ']') : [],
      ].map(sentence),
      wrap(words.available, url),
    ],
    ' ',
  )
}

/** ISO 690 (author and date), in English. */
export const iso690 = (reference: Reference): Styled => write(reference, ENGLISH)

/** DIN ISO 690 (author and date), in German. */
export const dinIso690 = (reference: Reference): Styled => write(reference, GERMAN)
