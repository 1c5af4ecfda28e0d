import { isSigned } from '../../delivery/renewal'
import { isCollection } from '../../model/collection'
import { isFailure } from '../../model/failure'
import { existingOrder } from '../../model/ordered-object'
import { sameRendering } from '../files/renderings/find-rendering'
import { type LoadOptions, loadObject } from './load-object'
import { deliveredOf } from './shown-object'
import type { ViewerStore } from './store'

/**
 * Fetches the open object again for fresh URLs; the reader's place and order stay, also when there are none any more
 * (`false`). A refusal is kept as the end of the session.
 */
export async function renewObject(store: ViewerStore, delivery: LoadOptions['delivery']): Promise<boolean> {
  const { request, objectGeneration } = store.getState()
  if (!request) return false
  const fetched = await loadObject(request, { delivery })
  if (store.getState().objectGeneration !== objectGeneration) return false
  if (isFailure(fetched)) {
    const refused = fetched.failure === 'login-required' || fetched.failure === 'denied'
    if (refused) store.setState({ sessionEnded: fetched })
    return false
  }
  if (isCollection(fetched)) return false
  const result = sameRendering(deliveredOf(store.getState()), fetched)
  store.setState(state => ({
    loading: { status: 'ready', object: result },
    order: existingOrder(result, state.order),
    overrides: state.overrides?.renewed(deliveredOf(state) ?? result, result, isSigned),
    sessionEnded: undefined,
  }))
  return true
}
