import type { ViewerStore } from '../state/store'
import { isPermitted } from './permissions'

/** Elements of a document, which may be one of an iframe with classes of its own. */
const tagOf = (target: EventTarget | null) =>
  target && 'tagName' in target ? String(target.tagName).toLowerCase() : ''

/**
 * Refuses what readers may not take out of a document by key, menu or drag: words without `copy`, pictures without
 * `download`. To be called for every document that shows something of the object. Returns the way to stop.
 */
export function refuseCopying(page: Document, store: ViewerStore): () => void {
  const onCopy = (event: Event) => {
    // A field holds what the reader has typed, or a link of the viewer's own.
    if (/^(?:input|textarea)$/.test(tagOf(event.target))) return
    if (!isPermitted(store.getState(), 'copy')) event.preventDefault()
  }
  const onDrag = (event: Event) => {
    const tag = tagOf(event.target)
    // A link or a handle that is made to be dragged is neither words nor a picture.
    if (tag === 'a') return
    const what = /^(?:img|image|svg|video)$/.test(tag) ? 'download' : 'copy'
    if (!isPermitted(store.getState(), what)) event.preventDefault()
  }
  const refusals = [
    ['copy', onCopy],
    ['cut', onCopy],
    ['dragstart', onDrag],
  ] as const
  for (const [type, listener] of refusals) page.addEventListener(type, listener)
  return () => {
    for (const [type, listener] of refusals) page.removeEventListener(type, listener)
  }
}
