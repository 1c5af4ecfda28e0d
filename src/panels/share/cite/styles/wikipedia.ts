import { dayFirst, writeIssued } from '../dates'
import { direct } from '../names'
import { linkOf, type Name, type Reference } from '../reference'
import { plain, type Styled } from '../styled'

const TEMPLATES: Partial<Readonly<Record<Reference['type'], string>>> = {
  book: 'cite book',
  map: 'cite map',
  motion_picture: 'cite AV media',
  newspaper: 'cite news',
  song: 'cite AV media',
  thesis: 'cite thesis',
}

/** Takes out of a value whatever would end a parameter or a template. */
const escapeTemplate = (value: string) =>
  value.replace(/\|/g, '{{!}}').replace(/\{\{(?!!\}\})|(?<!\{\{!)\}\}/g, '')

function people(names: readonly Name[], prefix: string): readonly (readonly [string, string])[] {
  return names.flatMap((name, index) => {
    const number = names.length > 1 ? index + 1 : ''
    return 'literal' in name
      ? [[`${prefix || 'author'}${number}`, direct(name)] as const]
      : [
          [`${prefix ? `${prefix}-` : ''}last${number}`, name.family] as const,
          [`${prefix ? `${prefix}-` : ''}first${number}`, name.given] as const,
        ]
  })
}

/** A template of the English Wikipedia's citation style 1. */
export function wikipedia(reference: Reference): Styled {
  const { type, title, issued, place, publisher, volume, doi, archive, shelfmark, locator, language } =
    reference
  const url = linkOf(reference)
  const parameters: readonly (readonly [string, string | undefined])[] = [
    ...people(reference.authors, ''),
    ...people(reference.editors, 'editor'),
    [type === 'newspaper' ? 'newspaper' : 'title', title],
    ['date', writeIssued(issued, dayFirst)],
    ['volume', volume],
    ['location', place],
    ['publisher', publisher],
    [locator && /^\d+:\d/.test(locator) ? 'time' : 'page', locator?.replace(/^p\. /, '')],
    ['language', language],
    ['doi', doi],
    ['url', url],
    ['access-date', url && dayFirst(reference.accessed)],
    ['via', [archive, shelfmark].filter(Boolean).join(', ')],
  ]
  const written = parameters
    .filter(([, value]) => value)
    .map(([name, value]) => ` |${name}=${escapeTemplate(value ?? '')}`)
  return plain(`{{${TEMPLATES[type] ?? 'citation'}${written.join('')}}}`)
}
