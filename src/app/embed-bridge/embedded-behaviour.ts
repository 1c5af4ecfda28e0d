// What a viewer in a frame does differently, so that it is a good guest on the page.

import type { ViewerEvent } from '../../embed/messages'
import { isSomethingOnTop } from '../../ui/on-top'

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

/** Links from object to object replace each other, so that Back leaves the frame at once. */
export function followLinksInPlace(): void {
  addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || event.defaultPrevented || !isPlain(event)) return
    if (link.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return
    event.preventDefault()
    location.replace(link.href)
  })
}

/** Says that the reader takes a copy: by which link, never its address, which may be signed. */
export function tellDownloads(tell: Tell): void {
  const listener = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[download]') : null
    if (!link) return
    const name = link.getAttribute('download') || link.textContent?.trim().slice(0, 300)
    const format = link.getAttribute('type')
    tell({ type: 'download', ...(name && { name }), ...(format && { format }) })
  }
  addEventListener('click', listener, true)
}
