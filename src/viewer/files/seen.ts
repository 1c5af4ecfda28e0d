interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The part of the window of a document in which an element can be seen. */
function clipOf(element: Element): Box {
  const view = element.ownerDocument.defaultView
  let clip: Box = { left: 0, top: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 }
  for (let each: Element | null = element; view && each; each = each.parentElement) {
    // The body of an e-book overflows to its next pages.
    if (each === each.ownerDocument.body) break
    if (!/auto|scroll|hidden|clip/.test(view.getComputedStyle(each).overflow)) continue
    const { left, top, right, bottom } = each.getBoundingClientRect()
    clip = {
      left: Math.max(clip.left, left),
      top: Math.max(clip.top, top),
      right: Math.min(clip.right, right),
      bottom: Math.min(clip.bottom, bottom),
    }
  }
  return clip
}

/** True when some of a part of a page can be seen. */
export function isSeen(range: Range): boolean {
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  // An element of an iframe is no `Element` of this window.
  if (!element) return false
  const clip = clipOf(element)
  return [...range.getClientRects()].some(
    ({ left, top, right, bottom }) =>
      right > clip.left + 1 && left < clip.right - 1 && bottom > clip.top + 1 && top < clip.bottom - 1,
  )
}
