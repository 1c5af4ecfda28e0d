import { isImage } from '../../stage/pictures/page'
import type { Medium } from '../medium'

/** Pictures: image services, static images, and files whose type is not known. */
export const image: Medium = {
  name: 'image',
  spansCanvases: true,
  zooms: true,
  accepts: canvas => canvas.painting.some(isImage),
  shows: isImage,
  load: () => import('./ImageMedium').then(module => module.ImageMedium),
}
