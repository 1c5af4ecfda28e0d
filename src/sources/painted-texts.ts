// Words painted on canvases: read when the canvas is looked at.

export { paintedTextsOf } from './iiif/painted/painted-texts'
