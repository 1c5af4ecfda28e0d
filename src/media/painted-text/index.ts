import { hasPaintedText } from '../../sources/has-painted-text'
import type { Medium } from '../medium'

/** Canvases on which nothing but words is painted. */
export const paintedText: Medium = {
  name: 'painted-text',
  accepts: canvas => canvas.painting.length === 0 && hasPaintedText(canvas),
  load: () => import('./PaintedTextMedium').then(module => module.PaintedTextMedium),
}
