import { Check, Copy, Download } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { citeMessages } from '../../../i18n/cite'
import type { CiteKey } from '../../../i18n/locales/en/cite'
import type { TranslateOf } from '../../../i18n/translate'
import { clock } from '../../../ui/clock'
import { fileName, saveFile } from '../../../ui/save-file'
import { keep, readKept } from '../../../viewer/device/kept'
import { fragmentOfTime } from '../../../viewer/files/playback'
import { settingsOf } from '../../../viewer/library/library-settings'
import { lastingLink } from '../../../viewer/page-id/lasting-link'
import { labelsOf } from '../../../viewer/state/page-name'
import { lookInOrder, shareLink } from '../../../viewer/url/share-link'
import { useLaterTranslate } from '../../../viewer/use-later-translate'
import { useObject, useViewer, useViewerState } from '../../../viewer/use-viewer'
import { LinkField } from '../LinkField'
import { copyCitation } from './copy-citation'
import { REFERENCE_FILES, type ReferenceFile } from './exports'
import { readReference } from './read-reference'
import type { Reference } from './reference'
import { htmlOf, type Styled, textOf } from './styled'
import { CITATION_STYLES, type CitationStyleName } from './styles'
import { useRegionPicture } from './use-region-picture'
import '../../../ui/choice.css'
import './citation.css'

type Words = TranslateOf<CiteKey>

const isStyle = (name: string): name is CitationStyleName => Object.hasOwn(CITATION_STYLES, name)

/** Second of the recording that is open, where it has begun; read anew by the function that comes with it. */
function useSecond(): readonly [second: number | undefined, read: () => void] {
  const { store } = useViewer()
  const readSecond = () => {
    const { playback, place } = store.getState()
    const second = playback?.canvas === place.canvas ? Math.floor(playback.time()) : 0
    return second > 0 ? second : undefined
  }
  const [second, setSecond] = useState(readSecond)
  return [second, () => setSecond(readSecond())]
}

/** Part of the object that is cited; a page is a second of it in recordings. */
type Part = 'object' | 'page' | 'region'

/** The reference of the object, or of its page, second or region; `undefined` while there is none. */
function useReference(part: Part, second: number | undefined, t: Words | undefined): Reference | undefined {
  const { languages } = useViewer()
  const picture = useRegionPicture(part === 'region')
  const object = useObject()
  const place = useViewerState(state => state.place)
  const opened = useViewerState(state => state.request?.url)
  const order = useViewerState(state => state.order)
  const labels = useViewerState(state => settingsOf(state.configuration).citationLabels)
  if (!object || !t) return undefined
  const { region: _, ...whole } = place
  const page =
    part === 'region'
      ? place
      : second === undefined
        ? whole
        : { ...whole, fragment: fragmentOfTime({ start: second }) }
  const link =
    part === 'object'
      ? shareLink(location.href, { canvas: 0, rotation: 0 }, undefined, opened)
      : lastingLink(shareLink(location.href, page, lookInOrder(order), opened), object, place.canvas)
  const name = labelsOf(object, [place.canvas], languages) || String(place.canvas + 1)
  const pageName = object.canvases.length < 2 ? undefined : t('cite.locator', { page: name })
  const locators = {
    object: undefined,
    page: second === undefined ? pageName : clock(second),
    region: [pageName, t('cite.detail')].filter(Boolean).join(', '),
  }
  const locator = locators[part]
  const cited = {
    ...(link && { link }),
    ...(locator && { locator }),
    ...(picture && { picture }),
    date: new Date(),
  }
  return readReference(object, cited, languages, labels)
}

/** The citation as it is read, with what copies it. */
function CopyableCitation({ citation, language, t }: { citation: Styled; language: string; t: Words }) {
  const text = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState<{ readonly html: string; readonly done: boolean }>()
  const html = htmlOf(citation)
  const outcome = copied?.html === html ? copied : undefined
  const copy = async () => {
    const done = await copyCitation(citation)
    if (!done && text.current) getSelection()?.selectAllChildren(text.current)
    setCopied({ html, done })
  }
  return (
    <>
      <section
        ref={text}
        className="citation-text"
        lang={language}
        dir="auto"
        aria-label={t('cite.citation')}
      >
        {citation.map(({ text: words, italic }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a citation have no names.
          <span key={index} className={italic && 'citation-italic'}>
            {words}
          </span>
        ))}
      </section>
      <button type="button" className="button" onClick={() => void copy()}>
        {outcome?.done ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
        {t('cite.copy')}
      </button>
      <p className="share-outcome" role="status">
        {outcome && t(outcome.done ? 'cite.copied' : 'cite.selected')}
      </p>
    </>
  )
}

const blobOf = ({ type, write }: ReferenceFile, reference: Reference) =>
  new Blob([write(reference)], { type })

/** Files for programs that keep references. */
function Files({ reference, t }: { reference: Reference; t: Words }) {
  return (
    <fieldset className="citation-files">
      <legend>{t('cite.files')}</legend>
      {REFERENCE_FILES.map(file => (
        <button
          key={file.name}
          type="button"
          className="button"
          aria-label={t('cite.save', { format: file.name })}
          onClick={() => saveFile(blobOf(file, reference), fileName(reference.title ?? '', file.extension))}
        >
          <Download size={16} aria-hidden />
          {file.name}
        </button>
      ))}
    </fieldset>
  )
}

/** The style that was chosen last on this device. */
function readStyle(): CitationStyleName {
  const name = readKept('citation') ?? ''
  return isStyle(name) ? name : 'apa'
}

/** Cites the object, the page at hand or what is in view of it in a style of the reader's choice. */
export function Citation() {
  const t = useLaterTranslate(citeMessages)
  const id = useId()
  const [style, setStyle] = useState<CitationStyleName>(readStyle)
  const [chosen, setChosen] = useState('object')
  const [second, readSecond] = useSecond()
  const choose = (name: string) => {
    if (!isStyle(name)) return
    setStyle(name)
    keep('citation', name)
  }
  const region = useViewerState(state => state.place.region)
  const page = chosen === 'object' ? 'object' : 'page'
  // A region is gone when the whole page is in view again.
  const part = chosen === 'region' && region ? 'region' : page
  const reference = useReference(part, second, t)
  if (!t || !reference) return null
  const { language, write } = CITATION_STYLES[style]
  const citation = write(reference)
  return (
    <div className="citation">
      <div className="citation-choices">
        <label htmlFor={`${id}-style`}>{t('cite.style')}</label>
        <select
          id={`${id}-style`}
          className="choice"
          value={style}
          onChange={event => choose(event.target.value)}
        >
          {Object.entries(CITATION_STYLES).map(([name, each]) => (
            <option key={name} value={name}>
              {each.name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-what`}>{t('cite.what')}</label>
        <select
          id={`${id}-what`}
          className="choice"
          value={part}
          onFocus={readSecond}
          onChange={event => setChosen(event.target.value)}
        >
          <option value="object">{t('cite.object')}</option>
          <option value="page">{second === undefined ? t('cite.page') : clock(second)}</option>
          {region && <option value="region">{t('cite.region')}</option>}
        </select>
      </div>
      <CopyableCitation key={textOf(citation)} citation={citation} language={language} t={t} />
      {reference.picture && <LinkField title={t('cite.picture')} link={reference.picture} />}
      <p className="citation-note">{t('cite.check')}</p>
      <Files reference={reference} t={t} />
    </div>
  )
}
