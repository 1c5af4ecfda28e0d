import { carriesSignature } from '../../delivery/carries-signature'
import { isSigned } from '../../delivery/renewal'
import { withoutBack } from './back-link'
import type { Look, Place } from './place'
import { writePlace } from './write-place'

/** The look of a link that says nothing of the layout, but in which order its page is counted. */
export const lookInOrder = (order: number): Look => ({
  ...{ layout: 'single', usualLayout: 'single', shifted: false },
  order,
})

/**
 * A link to a place in the object that the page's address opens, in the layout and the order of pages that it is
 * seen in. `undefined` when the page's address or that of the object (`opened`) carries a signature, which must not
 * be passed on and would soon be worth nothing.
 */
export function shareLink(href: string, place: Place, look?: Look, opened = ''): string | undefined {
  return carriesSignature(href) || isSigned(opened) ? undefined : writePlace(withoutBack(href), place, look)
}
