import { isSigned } from '../../delivery/renewal'
import { isAlmaDelivery } from '../../model/alma-url'
import type { DigitalObject } from '../../model/digital-object'

/** Data dragged to another viewer: a link that every viewer's drop zone knows, and a content state. */
export interface DraggedManifest {
  /** The link with `?manifest=…&canvas=…`, for `text/uri-list`; it also opens this viewer. */
  readonly link: string
  /** Content State 1.0, section 2.2, as JSON, for `text/plain`. */
  readonly state: string
}

/** A target of a content state. Content State 1.0, section 2.2. */
export type StateTarget = { readonly id: string; readonly type: string; readonly partOf?: readonly object[] }

/** Id of a canvas as other viewers find it in the manifest; `undefined` for a rendering, which is no canvas there. */
export const sharedCanvas = (object: DigitalObject | undefined, canvas: number): string | undefined =>
  object?.renderingOf ? undefined : object?.canvases[canvas]?.id

/** The target for a canvas of a manifest; `undefined` for what is no manifest or has a signed URL. `fragment` is a part of the canvas. */
export function targetOf(
  url: string | undefined,
  canvas: string | undefined,
  fragment = '',
): StateTarget | undefined {
  if (url === undefined || isAlmaDelivery(url) || isSigned(url)) return undefined
  return canvas
    ? { id: canvas + fragment, type: 'Canvas', partOf: [{ id: url, type: 'Manifest' }] }
    : { id: url, type: 'Manifest' }
}

/** A content state of one target, or of several that are seen side by side, as JSON. */
export function stateOf(targets: readonly StateTarget[]): string {
  return JSON.stringify({
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    type: 'Annotation',
    motivation: ['contentState'],
    target: targets.length === 1 ? targets[0] : targets,
  })
}

/** Data of the draggable IIIF icon; `undefined` for what is no manifest or has a signed URL. */
export function draggedManifest(
  viewer: string,
  url: string | undefined,
  canvas: string | undefined,
): DraggedManifest | undefined {
  const target = targetOf(url, canvas)
  if (url === undefined || !target) return undefined
  const page = new URL('.', viewer).href
  const encoded = encodeURIComponent
  return {
    link: `${page}?manifest=${encoded(url)}${canvas ? `&canvas=${encoded(canvas)}` : ''}`,
    state: stateOf([target]),
  }
}
