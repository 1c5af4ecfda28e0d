import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { isSigned, type Renewal } from '../delivery/addresses'
import { chooseLocale, directionOf, loadMessages } from '../i18n/locales'
import { createTranslate } from '../i18n/translate'
import type { StagePictures } from '../media/image/stage-pictures'
import { isFailure } from '../model/failure'
import { followHistory } from '../viewer/history'
import { followSettings } from '../viewer/keep-settings'
import { readRequest, type ViewerRequest } from '../viewer/request'
import { objectOf, type ViewerStore } from '../viewer/store'
import type { Viewer } from '../viewer/use-viewer'
import { followSpace } from '../viewer/usual-layout'
import { App } from './App'
import { createAnnouncer } from './announcer'
import './app.css'

/** What the door hands over: the state, the pictures on the stage, and how to load an object. */
export interface Handover {
  readonly store: ViewerStore
  readonly pictures: StagePictures
  load(request: ViewerRequest): Promise<void>
  readonly renewal: Renewal
}

function readerLanguages(store: ViewerStore): readonly string[] {
  const asked = store.getState().request?.language ?? new URLSearchParams(location.search).get('lang') ?? ''
  return [asked, ...navigator.languages].filter(language =>
    /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language),
  )
}

/** Brings in the frame round what is already on the stage. */
export async function start({ store, pictures, load, renewal }: Handover): Promise<void> {
  const root = document.getElementById('lectern')
  if (!root) return
  const languages = readerLanguages(store)
  const locale = chooseLocale(languages)
  const translate = createTranslate(locale, await loadMessages(locale))
  document.documentElement.lang = locale
  document.documentElement.dir = directionOf(locale)
  const announcer = createAnnouncer()
  const viewer: Viewer = {
    store,
    translate,
    languages,
    queryClient: new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } }),
    announce: announcer.announce,
    retryPage: () => pictures.retry(),
    async currentAddress(canvas) {
      const address = () => objectOf(store.getState())?.canvases[canvas]?.painting[0]?.media.address
      if (isSigned(address() ?? '')) await renewal.renew()
      return address()
    },
    reload() {
      const request = readRequest(location.href, store.getState().configuration)
      if (request && !isFailure(request)) void load(request)
    },
  }
  followSettings(store)
  followSpace(store)
  followHistory(store)
  void import('../viewer/last-places')
    .then(({ followLastPlaces }) => followLastPlaces(store))
    .catch(() => undefined)
  if (window.parent !== window) {
    // The style sheet leaves room for the button of the lightbox.
    document.documentElement.dataset.frame = window.name
    void import('./embed-bridge').then(({ followHost }) => followHost(viewer))
  }
  addEventListener('dragenter', () => void import('./drop').then(({ acceptDrops }) => acceptDrops(viewer)), {
    once: true,
  })
  createRoot(root).render(
    <App viewer={viewer} pictures={pictures} renewal={renewal} announcements={announcer.element} />,
  )
}
