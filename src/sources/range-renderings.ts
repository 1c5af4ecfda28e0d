// Renderings of the chapters of an object, read when somebody looks for what can be taken away.

export { rangeRenderings } from './iiif/other-documents/range-renderings'
