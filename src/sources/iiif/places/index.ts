// The readers of places come in one chunk, with the first panel that shows them.

export { toGeoFeatures } from './geo-json'
export { toGeoreference } from './georeference'
export { placesOf, placesOfAnnotation, placesOfCollection } from './places-of'
