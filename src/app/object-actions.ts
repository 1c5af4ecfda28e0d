import type { EntryDelivery } from '../delivery/delivery'
import type { KeptRenewal } from '../delivery/renewal'
import { isFailure } from '../model/failure'
import type { Representation } from '../model/representation'
import { loadLinked, openRequest, showOpened } from '../viewer/state/open-object'
import { retryPage } from '../viewer/state/retry-page'
import type { ViewerStore } from '../viewer/state/store'
import { readRequest } from '../viewer/url/request'
import type { Viewer } from '../viewer/use-viewer'
import { openRepresentation } from './open-representation'

interface Means {
  readonly store: ViewerStore
  readonly delivery: EntryDelivery
  readonly renewal: KeptRenewal
}

type ObjectActions = Pick<Viewer, 'retryPage' | 'reload' | 'askAgain' | 'renewUrls' | 'openRepresentation'>

/** The viewer's actions on the open object: asking again, fresh URLs, other representations. */
export function objectActions({ store, delivery, renewal }: Means): ObjectActions {
  return {
    retryPage() {
      renewal.forget()
      retryPage(store)
    },
    reload() {
      const request = readRequest(location.href, store.getState().configuration)
      if (request && !isFailure(request)) void openRequest(store, delivery, request)
    },
    async askAgain() {
      const { request, objectGeneration } = store.getState()
      if (!request) return undefined
      const result = await loadLinked(request, { delivery })
      if (isFailure(result)) return result
      if (store.getState().objectGeneration === objectGeneration) showOpened(store, result)
      return undefined
    },
    renewUrls() {
      renewal.forget()
      return renewal.renew()
    },
    openRepresentation: (representation: Representation) =>
      openRepresentation(store, delivery, representation),
  }
}
