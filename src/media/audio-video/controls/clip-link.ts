import type { TimeSpan } from '../../../model/digital-object'
import { fragmentOfTime } from '../../../viewer/files/playback'
import { lastingLink } from '../../../viewer/page-id/lasting-link'
import { objectOf, type ViewerState } from '../../../viewer/state/store'
import { shareLink } from '../../../viewer/url/share-link'

/** Makes a link to a second of a recording, or to a clip; `undefined` where the address must not be passed on (`shareLink`). */
export function clipLink(
  href: string,
  state: ViewerState,
  canvas: number,
  span: TimeSpan,
): string | undefined {
  const { layout, usualLayout, shifted, order, request } = state
  const place = { canvas, rotation: 0, fragment: fragmentOfTime(span) }
  const link = shareLink(href, place, { layout, usualLayout, shifted, order }, request?.url)
  return lastingLink(link, objectOf(state), canvas)
}
