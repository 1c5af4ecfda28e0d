// The physical size of a canvas, read when somebody lays a ruler on it.

export { physicalScaleOf } from './iiif/other-documents/physical-scale'
