// Places of objects, ranges, canvases, annotations and collections: read when a map is wanted.

export {
  placesOf,
  placesOfAnnotation,
  placesOfCollection,
  toGeoFeatures,
  toGeoreference,
} from './iiif/places'
