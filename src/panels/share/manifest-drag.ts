import { isSigned } from '../../delivery/renewal'
import { isAlmaDelivery } from '../../model/alma-url'

/** Data dragged to another viewer: a link that every viewer's drop zone knows, and a content state. */
export interface DraggedManifest {
  /** The link with `?manifest=…&canvas=…`, for `text/uri-list`; it also opens this viewer. */
  readonly link: string
  /** Content State 1.0, section 2.2, as JSON, for `text/plain`. */
  readonly state: string
}

/** Data of the draggable IIIF icon; `undefined` for what is no manifest or has a signed URL. `fragment` is a part of the canvas. */
export function draggedManifest(
  viewer: string,
  url: string | undefined,
  canvas: string | undefined,
  fragment = '',
): DraggedManifest | undefined {
  if (url === undefined || isAlmaDelivery(url) || isSigned(url)) return undefined
  const page = new URL('.', viewer).href
  const encoded = encodeURIComponent
  const state = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    type: 'Annotation',
    motivation: ['contentState'],
    target: canvas
      ? { id: canvas + fragment, type: 'Canvas', partOf: [{ id: url, type: 'Manifest' }] }
      : { id: url, type: 'Manifest' },
  }
  return {
    link: `${page}?manifest=${encoded(url)}${canvas ? `&canvas=${encoded(canvas)}` : ''}`,
    state: JSON.stringify(state),
  }
}
