import { useId, useState } from 'react'
import { LOCALES } from '../../i18n/locales'
import type { SettingsKey } from '../../i18n/locales/en/settings'
import { settingsMessages } from '../../i18n/settings'
import type { TranslateOf } from '../../i18n/translate'
import { forgetLastPlaces } from '../../viewer/device/last-places'
import type { Settings, ZoomOnTurn } from '../../viewer/device/settings'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import './settings.css'

const ZOOMS: readonly (readonly [ZoomOnTurn, SettingsKey])[] = [
  ['whole', 'settings.whole'],
  ['keep', 'settings.keep'],
  ['keep-at-start', 'settings.keepAtStart'],
]

interface Words {
  readonly words: TranslateOf<SettingsKey>
}

/** The reader's settings, and the way to change some of them. */
function useSettings() {
  const { store } = useViewer()
  const settings = useViewerState(state => state.settings)
  const change = (changed: Partial<Settings>) => store.setState({ settings: { ...settings, ...changed } })
  return { settings, change }
}

/** The name of a language in itself, with a capital as the other choices have. */
function ownName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

const BY_NAME = LOCALES.map(locale => [locale, ownName(locale)] as const).sort(([, one], [, other]) =>
  one.localeCompare(other),
)

/** The language of the viewer's own words; the place, the zoom and what plays stay as they are. */
function LanguageChoice({ words: t }: Words) {
  const id = useId()
  const { store } = useViewer()
  const { settings } = useSettings()
  const choose = (chosen: string) => {
    const { language: _, ...others } = settings
    store.setState({ settings: { ...others, ...(chosen && { language: chosen }) } })
  }
  return (
    <div className="settings-group">
      <label className="settings-label" htmlFor={id}>
        {t('settings.language')}
      </label>
      <select
        id={id}
        className="settings-select"
        value={settings.language ?? ''}
        onChange={event => choose(event.target.value)}
      >
        <option value="">{t('settings.languageUsual')}</option>
        {BY_NAME.map(([locale, name]) => (
          <option key={locale} value={locale} lang={locale}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function ZoomChoice({ words: t }: Words) {
  const name = useId()
  const { settings, change } = useSettings()
  return (
    <fieldset className="settings-group">
      <legend>{t('settings.zoomOnTurn')}</legend>
      {ZOOMS.map(([zoomOnTurn, label]) => (
        <label key={zoomOnTurn} className="settings-choice">
          <input
            type="radio"
            name={name}
            checked={settings.zoomOnTurn === zoomOnTurn}
            onChange={() => change({ zoomOnTurn })}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  )
}

/** A setting that is on or off, and what there is to know about it. */
function Switch({
  words: t,
  setting,
  hint,
}: Words & {
  setting: 'animated' | 'comingBack' | 'singleKeys' | 'selectWords'
  hint: SettingsKey
}) {
  const id = useId()
  const { settings, change } = useSettings()
  return (
    <div className="settings-group">
      <label className="settings-choice">
        <input
          type="checkbox"
          checked={settings[setting] ?? false}
          aria-describedby={id}
          onChange={event => change({ [setting]: event.target.checked })}
        />
        {t(`settings.${setting}`)}
      </label>
      <p id={id} className="settings-hint">
        {t(hint)}
      </p>
    </div>
  )
}

function ForgetPages({ words: t }: Words) {
  const { store } = useViewer()
  const [forgotten, setForgotten] = useState(false)
  const forget = () => {
    forgetLastPlaces(store)
    setForgotten(true)
  }
  return (
    <div className="settings-group">
      <button type="button" className="button" onClick={forget}>
        {t('settings.forget')}
      </button>
      <p className="settings-hint" role="status">
        {forgotten && t('settings.forgotten')}
      </p>
    </div>
  )
}

/** Leads to the list of shortcuts, where keys are changed. */
function ShortcutsButton() {
  const t = useTranslate()
  const { store } = useViewer()
  return (
    <div className="settings-group">
      <button type="button" className="button" onClick={() => store.setState({ shortcutsShown: true })}>
        {t('shortcuts.show')}
      </button>
    </div>
  )
}

/** Settings of the reader; they take effect at once and are kept on the device. */
export function SettingsContent() {
  const words = useLaterTranslate(settingsMessages)
  if (!words) return null
  return (
    <div className="settings">
      <LanguageChoice words={words} />
      <ZoomChoice words={words} />
      <Switch words={words} setting="singleKeys" hint="settings.singleKeysHint" />
      <ShortcutsButton />
      <Switch words={words} setting="selectWords" hint="settings.selectWordsHint" />
      <Switch words={words} setting="animated" hint="settings.animatedHint" />
      <Switch words={words} setting="comingBack" hint="settings.comingBackHint" />
      <ForgetPages words={words} />
    </div>
  )
}
