// Apart from what reads the places: asked of every object.

export { hasPlaces } from './iiif/places/has-places'
