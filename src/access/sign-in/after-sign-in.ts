import type { ViewerStore } from '../../viewer/state/store'
import { beginSignIn, endSignIn, findSignIn } from './attempt'
import { withoutLogin } from './return-url'

/**
 * Brings a reader who comes back from signing in to where they were: what the sign-in page added to the address
 * goes, a page address that was lost on the way is opened once more, and the panel opens again. A refusal is left
 * to the notice, which knows a login loop by the same round.
 */
export function comeBack(
  store: ViewerStore,
  open: (href: string) => void = href => location.replace(href),
): void {
  const attempt = findSignIn()
  if (!attempt) return
  const clean = withoutLogin(location.href)
  if (clean !== location.href) history.replaceState(null, '', clean)
  const { target, object, panel } = attempt
  if (store.getState().loading.status === 'start-page' && target !== undefined) {
    // Only once: the next round has no address to go to.
    beginSignIn({ object, ...(panel !== undefined && { panel }) })
    if (target !== location.href) open(target)
    return
  }
  const settled = () => {
    const { loading, request } = store.getState()
    if (loading.status !== 'ready' || request?.url !== object) return
    // Before the state changes once more: that would be told here again.
    stop()
    endSignIn()
    if (panel !== undefined) store.setState({ panel })
  }
  const stop = store.subscribe(settled)
  settled()
}
