import { fallbackMedium, mediumFor } from '../../media'
import type { Link } from '../../model/digital-object'
import { canvasOfRendering } from '../../viewer/files/renderings/rendering-object'

/** Tells whether a medium shows the file of a link; a web page is read on its own site. */
export function canShow(link: Link): boolean {
  const canvas = canvasOfRendering(link, '')
  const isPage = /html/.test(canvas.painting[0]?.media.format ?? '')
  return !isPage && mediumFor(canvas) !== fallbackMedium
}
