import { iso, writeIssued } from '../dates'
import { linkOf, type Name, type Reference, type ReferenceType } from '../reference'

const TYPES: Partial<Readonly<Record<ReferenceType, string>>> = { book: 'book', thesis: 'phdthesis' }

/** Characters with a meaning of their own in BibTeX. */
const SPECIAL = /[\\{}&%$#_~^]/g
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escapeBibtex = (text: string) =>
  text.replace(SPECIAL, character => ESCAPES[character] ?? `\\${character}`)

const isGiven = (text: string | undefined): text is string => text !== undefined

/** A name; one that is not divided in braces, so that it stays whole. */
const nameOf = (name: Name) =>
  'literal' in name
    ? `{${escapeBibtex(name.literal)}}`
    : `${escapeBibtex(name.family)}, ${escapeBibtex(name.given)}`

/** A word for the entry: family name and year, in ASCII. */
function keyOf({ authors: [author], issued, title = '' }: Reference): string {
  const name = author ? ('literal' in author ? author.literal : author.family) : title
  const word = name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
    .slice(0, 20)
  const year = /\d{4}/.exec(writeIssued(issued) ?? '')?.[0] ?? ''
  return `${word}${year}` || 'object'
}

/** The reference as BibTeX, with the fields of BibLaTeX for links; in UTF-8. */
export function bibtex(reference: Reference): string {
  const { type, title, authors, editors, issued, publisher, place, volume, doi } = reference
  const url = linkOf(reference)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', title && `{${escapeBibtex(title)}}`],
    ['author', authors.map(nameOf).join(' and ')],
    ['editor', editors.map(nameOf).join(' and ')],
    ['year', writeIssued(issued)],
    [type === 'thesis' ? 'school' : 'publisher', publisher && escapeBibtex(publisher)],
    ['address', place && escapeBibtex(place)],
    ['volume', volume && escapeBibtex(volume)],
    [
      'library',
      reference.archive && escapeBibtex([reference.archive, reference.shelfmark].filter(Boolean).join(', ')),
    ],
    // No field of BibTeX is for a picture, and `\url` would need a package in the reader's document.
    ['note', [reference.locator, reference.picture].filter(isGiven).map(escapeBibtex).join('. ')],
    ['doi', doi],
    ['url', url],
    ['urldate', url && iso(reference.accessed)],
  ]
  const written = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@${TYPES[type] ?? 'misc'}{${keyOf(reference)},\n${written.join('')}}\n`
}
