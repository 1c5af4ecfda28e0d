import { safeUrl } from '../../delivery/safe-url'
import type { MetadataEntry } from '../../model/digital-object'
import { type LanguageMap, localize } from '../../model/language-map'
import { Localized, readingAttributes } from '../../ui/Localized'
import { OutwardLink } from '../../ui/OutwardLink'
import { RichText } from '../../ui/rich-text/RichText'
import { useTranslate, useViewer } from '../../viewer/use-viewer'
import { findKnownRights } from './rights'

const checkUrl = (url: string) => safeUrl(url)

/** The values of a text in the language chosen for the reader, with the HTML that IIIF permits. */
export function RichValues({ text }: { text: LanguageMap | undefined }) {
  const { languages, translate: t } = useViewer()
  const { values, language } = localize(text, languages)
  return values.map((value, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: values never change places, and the same may stand twice
    <div key={`${index}`} className="about-value" {...readingAttributes(language)}>
      <RichText value={value} checkUrl={checkUrl} newTab={t('about.newTab')} />
    </div>
  ))
}

/** Labels and values in their order; labels that come again are kept. Presentation 3, `metadata`. */
export function Metadata({ entries }: { entries: readonly MetadataEntry[] }) {
  const { languages } = useViewer()
  const said = entries.filter(({ value }) => localize(value, languages).values.length > 0)
  if (said.length === 0) return null
  return (
    <dl className="about-metadata">
      {said.map(({ label, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries never change places, and labels come again
        <div key={`${index}`}>
          <dt>
            <Localized text={label} languages={languages} />
          </dt>
          <dd>
            <RichValues text={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One statement of rights: a licence by its short name, anything else in its own words. */
function RightsStatement({ value }: { value: string }) {
  const t = useTranslate()
  const known = findKnownRights(value)
  const url = known && checkUrl(known.url)
  if (!known || !url) return <RichText value={value} checkUrl={checkUrl} newTab={t('about.newTab')} />
  return (
    <OutwardLink url={url} newTab={t('about.newTab')}>
      <span lang="en">{known.name}</span>
    </OutwardLink>
  )
}

/** The statements of rights. Presentation 3, `rights`. */
export function Rights({ rights }: { rights: readonly string[] }) {
  return [...new Set(rights)].map(value => (
    <div key={value} className="about-value" dir="auto">
      <RightsStatement value={value} />
    </div>
  ))
}
