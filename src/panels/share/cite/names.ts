import type { Name } from './reference'

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u

/** A way to write one name. */
export type WriteName = (name: Name) => string

/** Names of scripts that write the family name first, without a space. */
const joined = (name: Name): string | undefined =>
  'family' in name && CJK.test(name.family + name.given) ? name.family + name.given : undefined

/** `Astrid Lindqvist`. */
export const direct: WriteName = name =>
  'literal' in name ? name.literal : (joined(name) ?? `${name.given} ${name.family}`)

/** `Lindqvist, Astrid`. */
export const inverted: WriteName = name =>
  'literal' in name ? name.literal : (joined(name) ?? `${name.family}, ${name.given}`)

/** First letters of the given names: `M. A.`, `J.-P.` */
function initials(given: string): string {
  return given
    .split(/\s+/)
    .map(part =>
      part
        .split('-')
        .map(each => `${[...each][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ')
}

/** `Lindqvist, A.` */
export const initialed: WriteName = name =>
  'literal' in name ? name.literal : (joined(name) ?? `${name.family}, ${initials(name.given)}`)

/** `LINDQVIST, Astrid`; a name without a family name in capitals as a whole. */
export const capitals: WriteName = name =>
  'literal' in name
    ? name.literal.toUpperCase()
    : (joined(name) ?? `${name.family.toUpperCase()}, ${name.given}`)

/** `Astrid LINDQVIST`. */
export const directCapitals: WriteName = name =>
  'literal' in name
    ? name.literal.toUpperCase()
    : (joined(name) ?? `${name.given} ${name.family.toUpperCase()}`)

/** The way in which the names of a work are put together. */
export interface NameList {
  readonly first: WriteName
  readonly others: WriteName
  /** Between two names, and before the last of several. */
  readonly pair: string
  readonly last: string
  /** From so many names on, only so many are written, with what stands for the others. */
  readonly from: number
  readonly most: number
  readonly etAl: string
}

/** Writes names as one text; empty for none. */
export function writeNames(names: readonly Name[], list: NameList): string {
  const shown = names.length >= list.from ? names.slice(0, list.most) : names
  const texts = shown.map((name, index) => (index === 0 ? list.first : list.others)(name))
  if (shown.length < names.length) return `${texts.join(', ')}${list.etAl}`
  if (texts.length < 2) return texts.join('')
  return `${texts.slice(0, -1).join(', ')}${texts.length === 2 ? list.pair : list.last}${texts.at(-1)}`
}

/** The authors, else the editors with what says that they are (`one`, `several`). */
export function namesOf(
  { authors, editors }: { readonly authors: readonly Name[]; readonly editors: readonly Name[] },
  list: NameList,
  [one, several]: readonly [string, string],
): string {
  if (authors.length > 0 || editors.length === 0) return writeNames(authors, list)
  return `${writeNames(editors, list)}${editors.length === 1 ? one : several}`
}
