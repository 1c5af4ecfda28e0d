import type { Canvas, Media } from '../../model/digital-object'
import { objectOf, type ViewerStore } from '../state/store'

const isModel = ({ type, format }: Media) => type === 'model' || format.startsWith('model/')

/** The file of a canvas: its model, whatever picture is painted with it, else what is painted first. */
export const fileOfCanvas = ({ painting }: Canvas): Media | undefined =>
  (painting.find(({ media }) => isModel(media)) ?? painting[0])?.media

/** Makes the address of what is shown on a canvas, read anew whenever its URL is needed. */
export function canvasUrl(store: ViewerStore, canvas: number): () => string | undefined {
  return () => {
    const content = objectOf(store.getState())?.canvases[canvas]
    return content && fileOfCanvas(content)?.url
  }
}
