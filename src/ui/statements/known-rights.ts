/** A statement of rights that is known by its address: its short name, in English, and the address. */
export interface KnownRights {
  readonly name: string
  readonly url: string
}

const CREATIVE_COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)(?:\/([a-z-]{2,10}))?(?:\/|$)/i
const RIGHTS_STATEMENTS =
  /^https?:\/\/(?:www\.)?rightsstatements\.org\/(?:vocab|page)\/([A-Za-z-]+)\/1\.0(?:\/|\?|$)/

/** The twelve statements of rightsstatements.org, by the code in their addresses. */
const STATEMENTS: ReadonlyMap<string, string> = new Map([
  ['InC', 'In Copyright'],
  ['InC-OW-EU', 'In Copyright – EU Orphan Work'],
  ['InC-EDU', 'In Copyright – Educational Use Permitted'],
  ['InC-NC', 'In Copyright – Non-Commercial Use Permitted'],
  ['InC-RUU', 'In Copyright – Rights-holder(s) Unlocatable or Unidentifiable'],
  ['NoC-CR', 'No Copyright – Contractual Restrictions'],
  ['NoC-NC', 'No Copyright – Non-Commercial Use Only'],
  ['NoC-OKLR', 'No Copyright – Other Known Legal Restrictions'],
  ['NoC-US', 'No Copyright – United States'],
  ['CNE', 'Copyright Not Evaluated'],
  ['UND', 'Copyright Undetermined'],
  ['NKC', 'No Known Copyright'],
])

const PUBLIC_DOMAIN: ReadonlyMap<string, string> = new Map([
  ['zero', 'CC0'],
  ['mark', 'Public Domain Mark'],
])

function creativeCommonsName(url: string): string | undefined {
  const match = CREATIVE_COMMONS.exec(url)
  if (!match) return undefined
  const [, kind = '', code = '', version = '', country] = match
  if (kind.toLowerCase() === 'publicdomain') {
    const name = PUBLIC_DOMAIN.get(code.toLowerCase())
    return name && `${name} ${version}`
  }
  // “deed.de” and the like name a translation of the page, not a country.
  const port = country && /^[a-z]{2}$/i.test(country) ? ` ${country.toUpperCase()}` : ''
  return `CC ${code.toUpperCase()} ${version}${port}`
}

/** Recognizes licences of Creative Commons and statements of rightsstatements.org. Presentation 3, `rights`. */
export function findKnownRights(value: string): KnownRights | undefined {
  const url = value.trim()
  const statement = RIGHTS_STATEMENTS.exec(url)?.[1]
  const name = creativeCommonsName(url) ?? (statement && STATEMENTS.get(statement))
  return name ? { name, url } : undefined
}
