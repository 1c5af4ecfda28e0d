// Apart from what reads annotations: asked of many canvases.

export { documentIdOf, hasAnnotations } from './iiif/annotations/has-annotations'
