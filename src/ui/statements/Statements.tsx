import type { MetadataEntry } from '../../model/digital-object'
import { type LanguageMap, localize } from '../../model/language-map'
import { Localized, readingAttributes } from '../Localized'
import { OutwardLink } from '../links/OutwardLink'
import { RichText } from '../rich-text/RichText'
import { findKnownRights } from './known-rights'

/** Parts of the viewer that statements need. */
export interface StatementContext {
  /** The reader's languages, preferred first (BCP 47). */
  readonly languages: readonly string[]
  /** Says that a link opens in a new tab. */
  readonly newTab: string
  /** Returns a URL that may be opened; `undefined` for all others. */
  readonly checkUrl: (url: string) => string | undefined
}

/** The values of a text in the language chosen for the reader, with the HTML that IIIF permits. */
export function RichValues(props: StatementContext & { readonly text: LanguageMap | undefined }) {
  const { text, languages, newTab, checkUrl } = props
  const { values, language } = localize(text, languages)
  return values.map((value, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: values never change places, and the same may stand twice
    <div key={`${index}`} className="about-value" {...readingAttributes(language)}>
      <RichText value={value} checkUrl={checkUrl} newTab={newTab} />
    </div>
  ))
}

/** Labels and values in their order; labels that come again are kept. Presentation 3, `metadata`. */
export function Metadata(props: StatementContext & { readonly entries: readonly MetadataEntry[] }) {
  const { entries, ...context } = props
  const { languages } = context
  const statements = entries.filter(({ value }) => localize(value, languages).values.length > 0)
  if (statements.length === 0) return null
  return (
    <dl className="about-metadata">
      {statements.map(({ label, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries never change places, and labels come again
        <div key={`${index}`}>
          <dt>
            <Localized text={label} languages={languages} />
          </dt>
          <dd>
            <RichValues text={value} {...context} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One statement of rights: a licence by its short name, anything else in its own words. */
function RightsStatement({ value, newTab, checkUrl }: StatementContext & { readonly value: string }) {
  const licence = findKnownRights(value)
  const url = licence && checkUrl(licence.url)
  if (!licence || !url) return <RichText value={value} checkUrl={checkUrl} newTab={newTab} />
  return (
    <OutwardLink url={url} newTab={newTab}>
      <span lang="en">{licence.name}</span>
    </OutwardLink>
  )
}

/** The statements of rights. Presentation 3, `rights`. */
export function Rights({ rights, ...context }: StatementContext & { readonly rights: readonly string[] }) {
  return [...new Set(rights)].map(value => (
    <div key={value} className="about-value" dir="auto">
      <RightsStatement value={value} {...context} />
    </div>
  ))
}
