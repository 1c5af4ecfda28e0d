import { useCallback, useEffect, useRef } from 'react'
import type { AccessOffer } from '../../model/access-offer'
import type { Failure } from '../../model/failure'
import { toGuard } from '../../sources/later'
import { forgetDescriptions } from '../../stage/pictures/described-services'
import { isAmong } from '../../viewer/library/hosts'
import { settingsOf } from '../../viewer/library/library-settings'
import { clearMediaOverrides, deliveredCanvas, overrideAt, setOverride } from '../../viewer/state/overrides'
import { clearPage, clearPages, failPage } from '../../viewer/state/page-failures'
import { objectOf, type ViewerStore } from '../../viewer/state/store'
import { useViewer, useViewerState, type Viewer } from '../../viewer/use-viewer'
import { type Examined, examine, findGuard } from './examine'
import { tokenOf } from './token'
import { mayReceiveToken } from './token-scope'

/** Tells whether the library lets readers be sent to the host of an offer. */
export function mayOffer(store: ViewerStore, { url, tokenService }: AccessOffer): boolean {
  const hosts = settingsOf(store.getState().configuration).authorizationHosts
  const urls = [tokenService, ...(url === '' ? [] : [url])]
  return hosts.length === 0 || urls.every(each => isAmong(new URL(each).host, hosts))
}

const isRefusal = (failure: Failure | undefined) =>
  failure?.failure === 'login-required' ||
  failure?.failure === 'denied' ||
  failure?.detail === 'across-origins'

/** Asks for a canvas; `undefined` when nothing guards it. */
async function examineCanvas(
  { store, delivery, languages }: Pick<Viewer, 'store' | 'delivery' | 'languages'>,
  canvas: number,
): Promise<Examined | undefined> {
  const state = store.getState()
  const object = objectOf(state)
  const media = deliveredCanvas(state, canvas)?.painting[0]?.media
  if (!object || !media) return undefined
  const { authorizationHosts } = settingsOf(state.configuration)
  const stated = await toGuard(media.accessServices ?? [], object.accessServices)
  const matching =
    stated ?? (isRefusal(state.pageFailures.get(canvas)) ? await findGuard(media, delivery) : undefined)
  if (!matching) return undefined
  const guard = { ...matching, offers: matching.offers.filter(offer => mayOffer(store, offer)) }
  const receiver = guard.probe || (media.imageService?.id ?? media.url)
  const trusted = await Promise.all(
    guard.offers.map(({ tokenService }) => mayReceiveToken(receiver, tokenService, authorizationHosts)),
  )
  const trustedOffers = guard.offers.filter((_, index) => trusted[index])
  // Asks for the token without a click where nothing is to be opened, or where the reader was let in before.
  for (const { kind, tokenService } of trustedOffers)
    if (kind === 'external' || delivery.tokens.wasGiven(tokenService))
      await tokenOf(delivery.tokens, tokenService)
  const tokenFor = (offer: AccessOffer) =>
    trustedOffers.includes(offer) ? delivery.tokens.find(offer.tokenService) : undefined
  return examine({ media, guard, delivery, languages, tokenFor })
}

/** Shows what came of a question: the page, its degraded form, or why there is neither. */
function take(store: ViewerStore, canvas: number, examined: Examined, retryPage: () => void): void {
  const failed = isRefusal(store.getState().pageFailures.get(canvas))
  if (examined.access === 'open') {
    if (examined.instead) setOverride(store, canvas, { media: examined.instead })
    clearPage(store, canvas)
    if (failed || examined.instead) retryPage()
    return
  }
  const { failure, degraded } = examined
  if (degraded) {
    setOverride(store, canvas, { media: degraded, degraded: failure })
    clearPage(store, canvas)
    retryPage()
    return
  }
  failPage(store, canvas, failure)
}

/**
 * Asks whether the current page is open to the reader, when its document says that it is guarded or when it was
 * refused: once, and again after access was gained.
 */
export function useAuthorization(): void {
  const { store, delivery, languages, retryPage } = useViewer()
  const canvas = useViewerState(state => state.place.canvas)
  const generation = useViewerState(state => state.objectGeneration)
  const accessGeneration = useViewerState(state => state.accessGeneration)
  // Another order has other pages at the same positions.
  const order = useViewerState(state => state.order)
  const failure = useViewerState(state => state.pageFailures.get(state.place.canvas))
  const waiting = useViewerState(state => state.pageWaiting)
  const replaced = useViewerState(state => overrideAt(state, state.place.canvas)?.media !== undefined)
  /** Which pages were asked for, and whether the answer replaced what is shown of them. */
  const answers = useRef(new Map<string, boolean>())
  useEffect(() => {
    if (waiting) return
    const key = `${generation} ${accessGeneration} ${order} ${canvas} ${isRefusal(failure)}`
    // A replacement that a renewal has dropped, since its URL has ended too, is asked for once more.
    const dropped = answers.current.get(key) === true && !replaced
    if ((answers.current.has(key) && !dropped) || failure?.offers) return
    answers.current.set(key, false)
    void examineCanvas({ store, delivery, languages }, canvas).then(examined => {
      const now = store.getState()
      const isOld =
        now.objectGeneration !== generation ||
        now.accessGeneration !== accessGeneration ||
        now.order !== order
      if (isOld || !examined) return
      take(store, canvas, examined, retryPage)
      answers.current.set(key, overrideAt(store.getState(), canvas)?.media !== undefined)
    })
  }, [
    store,
    delivery,
    languages,
    retryPage,
    canvas,
    generation,
    accessGeneration,
    order,
    failure,
    waiting,
    replaced,
  ])
}

/** The reader was let in, or has signed out: everything that was refused or replaced is asked for anew. */
function startAnew(store: ViewerStore): void {
  // A service may have told a guest of smaller pictures only.
  forgetDescriptions()
  clearMediaOverrides(store)
  clearPages(store, (_canvas, failure) => isRefusal(failure))
  store.setState(({ accessGeneration }) => ({
    accessGeneration: accessGeneration + 1,
  }))
}

/** Asks the token service of an offer, and opens what it opens; says in the service's words when it does not. */
export function useAdmission() {
  const { store, delivery, retryPage } = useViewer()
  const again = useCallback(() => {
    startAnew(store)
    retryPage()
  }, [store, retryPage])
  const admit = useCallback(
    async (offer: AccessOffer) => {
      const answer = await tokenOf(delivery.tokens, offer.tokenService)
      if (typeof answer !== 'string') return answer
      const { signOut, tokenService } = offer
      if (signOut)
        store.setState(({ signOuts }) => ({
          signOuts: [...signOuts.filter(each => each.url !== signOut.url), { ...signOut, tokenService }],
        }))
      again()
      return undefined
    },
    [store, delivery, again],
  )
  return { admit, again }
}
