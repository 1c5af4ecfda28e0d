import { useState } from 'react'
import { embedMessages } from '../../../i18n/embed'
import type { EmbedKey } from '../../../i18n/locales/en/embed'
import type { TranslateOf } from '../../../i18n/translate'
import { localizedLine } from '../../../model/language-map'
import { lastingLink } from '../../../viewer/page-id/lasting-link'
import { lookInOrder, shareLink } from '../../../viewer/url/share-link'
import { useLaterTranslate } from '../../../viewer/use-later-translate'
import { useObject, useTranslate, useViewer, useViewerState } from '../../../viewer/use-viewer'
import { LinkField } from '../LinkField'
import { ALWAYS, type IframeFunction, type SnippetOptions, snippet } from './snippet'
import './embed.css'

const SIZES: Readonly<Record<string, Pick<SnippetOptions, 'width' | 'height'>>> = {
  wide: { width: 0, height: 600 },
  large: { width: 960, height: 640 },
  small: { width: 480, height: 420 },
}
const SIZE_NAMES: Readonly<Record<string, EmbedKey>> = {
  wide: 'embed.sizeWide',
  large: 'embed.sizeLarge',
  small: 'embed.sizeSmall',
}
const FUNCTIONS: readonly (readonly [IframeFunction, EmbedKey])[] = [
  ['fullscreen', 'embed.fullscreen'],
  ['clipboard-write', 'embed.copying'],
]

/** One choice with its label. */
function Check(props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="embed-choice">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={event => props.onChange(event.target.checked)}
      />
      {props.label}
    </label>
  )
}

/** Builds the HTML that puts the object into another page, and shows how it will look there. */
export function EmbedBuilder() {
  const words = useLaterTranslate(embedMessages)
  return words ? <Builder words={words} /> : null
}

function Builder({ words: t }: { words: TranslateOf<EmbedKey> }) {
  const say = useTranslate()
  const { languages } = useViewer()
  const object = useObject()
  const { canvas, rotation } = useViewerState(state => state.place)
  const opened = useViewerState(state => state.request?.url)
  const order = useViewerState(state => state.order)
  const [form, setForm] = useState<SnippetOptions['form']>('frame')
  const [size, setSize] = useState('wide')
  const [here, setHere] = useState(false)
  const [functions, setFunctions] = useState<readonly IframeFunction[]>(['fullscreen', 'clipboard-write'])
  const [previewed, setPreviewed] = useState(false)
  const link = here
    ? lastingLink(shareLink(location.href, { canvas, rotation }, lookInOrder(order), opened), object, canvas)
    : shareLink(location.href, { canvas: 0, rotation: 0 }, undefined, opened)
  if (link === undefined) return null
  const title = localizedLine(object?.label, languages) || say('viewer.untitled')
  const { width = 0, height = 600 } = SIZES[size] ?? {}
  const html = snippet(link, title, document.baseURI, { form, width, height, functions })
  const allow = (name: IframeFunction, allowed: boolean) =>
    setFunctions(
      FUNCTIONS.map(([each]) => each).filter(each => (each === name ? allowed : functions.includes(each))),
    )
  return (
    <div className="embed">
      <label className="embed-select">
        {t('embed.form')}
        <select
          value={form}
          onChange={event => setForm(event.target.value === 'frame' ? 'frame' : 'lightbox')}
        >
          <option value="frame">{t('embed.formFrame')}</option>
          <option value="lightbox">{t('embed.formLightbox')}</option>
        </select>
      </label>
      {form === 'frame' && (
        <>
          <label className="embed-select">
            {t('embed.size')}
            <select value={size} onChange={event => setSize(event.target.value)}>
              {Object.entries(SIZE_NAMES).map(([name, message]) => (
                <option key={name} value={name}>
                  {t(message)}
                </option>
              ))}
            </select>
          </label>
          {FUNCTIONS.map(([name, message]) => (
            <Check
              key={name}
              label={t(message)}
              checked={functions.includes(name)}
              onChange={checked => allow(name, checked)}
            />
          ))}
        </>
      )}
      <Check label={t('embed.here', { page: canvas + 1 })} checked={here} onChange={setHere} />
      <LinkField title={say('embed.html')} link={html} long />
      {form === 'frame' && <Check label={t('embed.preview')} checked={previewed} onChange={setPreviewed} />}
      {form === 'frame' && previewed && (
        <iframe
          className="embed-preview"
          src={link}
          title={t('embed.previewOf', { title })}
          allow={[...functions, ...ALWAYS].join('; ')}
        />
      )}
    </div>
  )
}
