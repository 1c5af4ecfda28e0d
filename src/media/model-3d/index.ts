import type { Media } from '../../model/digital-object'
import type { Medium } from '../medium'

const isModel = (media: Media) =>
  /^model\/(?:gltf|vnd\.gltf)/.test(media.format) ||
  (media.type === 'model' && /\.(?:glb|gltf)(?=$|[?#])/i.test(media.url))

/** Objects in three dimensions: glTF 2.0, as text or binary. */
export const model3d: Medium = {
  name: 'model-3d',
  accepts: canvas => canvas.painting.some(({ media }) => isModel(media)),
  load: () => import('./ModelMedium').then(module => module.ModelMedium),
}
