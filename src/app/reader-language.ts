import { chooseLocale, directionOf, loadMessages } from '../i18n/locales'
import { createTranslate } from '../i18n/translate'
import type { ViewerStore } from '../viewer/state/store'
import type { Viewer } from '../viewer/use-viewer'

/** The languages that the viewer speaks and understands now, and the function that says its messages. */
type Speech = Pick<Viewer, 'translate' | 'languages'> & { readonly locale: string }

/** The reader's languages (BCP 47), preferred first: the chosen one, that of the link, those of the browser. */
function readerLanguages(store: ViewerStore): readonly string[] {
  const { settings, request } = store.getState()
  const linkLanguage = request?.language ?? new URLSearchParams(location.search).get('lang') ?? ''
  return [settings.language ?? '', linkLanguage, ...navigator.languages].filter(language =>
    /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language),
  )
}

async function speak(store: ViewerStore): Promise<Speech> {
  const languages = readerLanguages(store)
  const locale = chooseLocale(languages)
  return { languages, locale, translate: createTranslate(locale, await loadMessages(locale)) }
}

/** Tells the page and the state which language is spoken; components that use the viewer are rendered again. */
function tell(store: ViewerStore, { locale }: Speech): void {
  document.documentElement.lang = locale
  document.documentElement.dir = directionOf(locale)
  store.setState({ locale })
}

/**
 * Speaks the reader's language, and another one as soon as it is chosen in the settings. Both fields of the result are
 * those of the moment.
 */
export async function followLanguage(store: ViewerStore): Promise<Pick<Viewer, 'translate' | 'languages'>> {
  let speech = await speak(store)
  tell(store, speech)
  store.subscribe(async ({ settings }, before) => {
    const { language } = settings
    if (language === before.settings.language) return
    const next = await speak(store)
    if (store.getState().settings.language !== language) return
    speech = next
    tell(store, speech)
  })
  return {
    get languages() {
      return speech.languages
    },
    get translate() {
      return speech.translate
    },
  }
}
