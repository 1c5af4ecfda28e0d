import { settingsOf } from '../../../viewer/library/library-settings'
import { isPermitted } from '../../../viewer/library/permissions'
import { objectOf } from '../../../viewer/state/store'
import { shareLink } from '../../../viewer/url/share-link'
import type { Viewer } from '../../../viewer/use-viewer'
import { coins } from './exports/coins'
import { readReference } from './read-reference'

/** The event by which Zotero hears that a page shows something else (Zotero, "Exposing Your Metadata"). */
const CHANGED = 'ZoteroItemUpdated'

/** The description of the open object for programs; empty while there is none, or where links may not be taken along. */
function described({ store, languages }: Pick<Viewer, 'store' | 'languages'>): string {
  const state = store.getState()
  const object = objectOf(state)
  if (!object || state.consentPending || !isPermitted(state, 'share')) return ''
  const link = shareLink(location.href, { canvas: 0, rotation: 0 }, undefined, state.request?.url)
  const { citationLabels } = settingsOf(state.configuration)
  return coins(readReference(object, { date: new Date(), ...(link && { link }) }, languages, citationLabels))
}

/** Keeps a description of the open object in the page, where reference managers find it. Returns the way to stop. */
export function followReference(viewer: Pick<Viewer, 'store' | 'languages'>): () => void {
  const span = document.createElement('span')
  span.className = 'Z3988'
  span.hidden = true
  let subjectBefore: unknown
  const update = () => {
    const state = viewer.store.getState()
    const subject = state.consentPending ? undefined : objectOf(state)
    if (subject === subjectBefore) return
    subjectBefore = subject
    const text = described(viewer)
    if (text === span.title) return
    span.title = text
    if (text === '') span.remove()
    else document.body.append(span)
    document.dispatchEvent(new Event(CHANGED, { bubbles: true, cancelable: true }))
  }
  update()
  const stop = viewer.store.subscribe(update)
  return () => {
    stop()
    span.remove()
  }
}
