// Apart from what reads the words: asked of every canvas that is looked at.

export { hasPaintedText } from './iiif/painted/has-painted-text'
