// Behaviour of a viewer in an iframe, so that it is a good guest on the page.

import type { ViewerEvent } from '../../embed/messages'
import { isSomethingOnTop } from '../../ui/on-top'
import { followTaken } from '../../viewer/library/taking'

type Tell = (event: ViewerEvent) => void

/** Escape with nothing open inside is for the page: the reader is done. */
export function closeByEscape(tell: Tell): void {
  addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    if (!document.fullscreenElement && !isSomethingOnTop()) tell({ type: 'close' })
  })
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)

/** Links from object to object replace each other, so that Back leaves the iframe at once. */
export function followLinksInPlace(): void {
  addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || event.defaultPrevented || !isPlain(event)) return
    if (link.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return
    event.preventDefault()
    location.replace(link.href)
  })
}

/** Tells of everything that the reader takes away. */
export function tellDownloads(tell: Tell): void {
  followTaken(({ name, format }) =>
    tell({ type: 'download', ...(name && { name }), ...(format && { format }) }),
  )
}
