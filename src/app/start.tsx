import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { wasSigningIn } from '../access'
import { completeDelivery } from '../delivery/create-delivery'
import type { EntryDelivery } from '../delivery/delivery'
import type { KeptRenewal } from '../delivery/renewal'
import type { StagePictures } from '../stage/pictures/stage-pictures'
import { loadPart } from '../ui/load-part'
import { followSettings } from '../viewer/device/keep-settings'
import { objectSearches } from '../viewer/search/object-searches'
import type { ViewerState, ViewerStore } from '../viewer/state/store'
import { followHistory } from '../viewer/url/history'
import { wordsOfLink } from '../viewer/url/words-of-link'
import type { Viewer } from '../viewer/use-viewer'
import { App } from './App'
import { createAnnouncer } from './announcer/announcer'
import { fileReader } from './file-reader'
import icon from './icon.svg'
import { objectActions } from './object-actions'
import { followLinked, followRequest, openLinked } from './open-representation'
import { followLanguage } from './reader-language'
import { canShow } from './rendering/can-show'
import '../ui/note-over-page.css'
import '../ui/tick-words.css'
import './app.css'

/** Fetches the object again; here because the entry has it from the shell when it is first needed. */
export { renewObject } from '../viewer/state/renew-object'

/** Handover from the entry: the state, the pictures on the stage, and the renewal of URLs. */
export interface Handover {
  readonly store: ViewerStore
  readonly pictures: StagePictures
  readonly delivery: EntryDelivery
  readonly renewal: KeptRenewal
}

/** Shows the icon of the tab: drawing it earlier would hold up the first picture. */
function showIcon(): void {
  document.querySelector('link[rel=icon]')?.setAttribute('href', icon)
}

/** Loads the parts that few pages need. */
function bringInTheRest(store: ViewerStore): void {
  const { block } = store.getState().configuration
  if ('theme' in block)
    void loadPart(() => import('./theme')).then(({ applyTheme }) => applyTheme(store.getState()))
  if ('marks' in block) void import('./trial-marks').then(each => each.showTrialMarks(store))
  if (wasSigningIn())
    void loadPart(() => import('../access/sign-in/after-sign-in')).then(each => each.comeBack(store))
  const words = wordsOfLink(location.href)
  if (words !== undefined)
    void loadPart(() => import('./search-of-link')).then(each => each.searchOfLink(store, words))
  followLinked(store)
  openLinked(store)
  followPageNames(store)
}

/** Brings in what finds the page that a link names, when such a link is opened. */
function followPageNames(store: ViewerStore): void {
  let stop = () => {}
  const look = ({ place: { pageId } }: ViewerState) => {
    if (pageId === undefined) return
    stop()
    void loadPart(() => import('../viewer/page-id/find-linked-page')).then(
      each => each.followLinkedPages(store),
      () => undefined,
    )
  }
  stop = store.subscribe(look)
  look(store.getState())
}

/** Brings in what reading without a pointer needs beyond the controls. */
function followFocus(root: HTMLElement): void {
  void loadPart(() => import('./focus')).then(
    each => each.followFocus(root),
    () => undefined,
  )
}

/**
 * Brings in what opens dropped files and links when something is first dragged over the page; it may have been over the page
 * before the shell came, and then enters it no more.
 */
function followDrags(viewer: Viewer): void {
  const first = new AbortController()
  const onDrag = () => {
    first.abort()
    loadPart(() => import('./drop')).then(
      ({ acceptDrops }) => acceptDrops(viewer),
      () => followDrags(viewer),
    )
  }
  for (const type of ['dragenter', 'dragover']) addEventListener(type, onDrag, { signal: first.signal })
}

/** Brings in the plug-ins of the library, once the first page is there. */
async function followPlugIns(viewer: Viewer, pictures: StagePictures): Promise<void> {
  await pictures.firstReady
  void (await loadPart(() => import('./plug-ins'))).loadPlugIns(viewer)
}

/** Brings in the shell round what is already on the stage. */
export async function start(handover: Handover): Promise<void> {
  const { store, pictures, delivery } = handover
  const root = document.getElementById('lectern')
  if (!root) return
  const guest = window.parent === window ? undefined : loadPart(() => import('./embed-bridge/guest'))
  followSettings(store)
  const language = await followLanguage(store)
  const announcer = createAnnouncer()
  const viewer: Viewer = {
    store,
    get translate() {
      return language.translate
    },
    get languages() {
      return language.languages
    },
    queryClient: new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } }),
    announce: announcer.announce,
    delivery: completeDelivery(delivery),
    ...objectActions(handover),
    canShow,
  }
  if (location.protocol === 'https:') void import('./ask-by-https').then(each => each.askByHttps(viewer))
  void loadPart(() => import('../stage/pictures/leave-page')).then(each => each.animateTurns(pictures))
  store.setState({ objectSearches: objectSearches(viewer, fileReader(viewer)) })
  followHistory(store)
  followRequest(store, delivery)
  // Back or Forward before anything listened.
  const [navigation] = performance.getEntriesByType('navigation')
  if (location.href !== navigation?.name)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  bringInTheRest(store)
  showIcon()
  void loadPart(() => import('./follow-object'))
    .then(({ followObject }) => followObject(viewer, delivery, pictures))
    .catch(() => undefined)
  if (guest) {
    // The style sheet leaves room for the button of the lightbox.
    document.documentElement.dataset.frame = window.name
    void guest.then(each => each.followPage(viewer))
  }
  followDrags(viewer)
  if ('plugins' in store.getState().configuration.block)
    void followPlugIns(viewer, pictures).catch(() => undefined)
  followFocus(root)
  createRoot(root).render(<App viewer={viewer} pictures={pictures} announcements={announcer.element} />)
}
