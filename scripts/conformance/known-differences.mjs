// Deliberate differences of our reading from the corpus's index, with reasons. Every other difference is a fault.

const within = 'the ranges are nested by `within`, which the index does not follow'
const embedded = 'ranges are written inside others, where the index does not look'
const circle = 'a range holds itself; it is shown once'
const broken = 'a reference to a canvas that is not there is dropped; the index counts it'
const noUrl = 'the link is no address that can be followed; the index counts it'

const reference = 'the canvas is only a reference; it is shown blank, and the index does not count it'
const nothing = 'the body has no address; the index counts its annotation'
const equipment = 'lights and cameras of a scene are left out: the viewer has its own'
const models = 'each model of a scene has a page of its own'
const container = 'the index does not know `accompanyingContainer` of version 4'
const words = 'words that are painted are no files; the page shows them'
const ownCanvas = 'a canvas that is a document of its own opens'

const inPlace = 'a collection that is written out inside another is replaced by its members'
const placeholder = 'the recording of `mediaSequences` is the object, not its placeholder'
const differences = {
  'features/collections/iiif-collection.json': {
    itemCount: inPlace,
    itemKinds: inPlace,
    itemLabels: inPlace,
    itemsWithThumbnail: inPlace,
  },
  'spec/presentation-3-validator/collection_of_collections.json': {
    itemCount: inPlace,
    itemKinds: inPlace,
    itemLabels: inPlace,
    itemsWithThumbnail: inPlace,
  },
  'institutions/wellcome-collection/storyofwellcome.json': {
    firstCanvasLabel: placeholder,
    lastCanvasLabel: placeholder,
    firstCanvasSize: placeholder,
  },
  'institutions/sub-goettingen/gdz-HANS_DE_7_w042081.json': {
    'ranges.depth': within,
    'ranges.topLabels': within,
  },
  'institutions/sub-goettingen/gdz-DE_611_BF_5619_1801_1806.json': {
    'ranges.depth': within,
    'ranges.topLabels': within,
  },
  'institutions/princeton-university-library/members-ranges.json': {
    'ranges.total': embedded,
    'ranges.depth': embedded,
    'ranges.canvasRefs': embedded,
  },
  'institutions/indiana-university-avalon/lunchroom-manners.json': {
    'ranges.total': embedded,
    'ranges.depth': embedded,
    'ranges.canvasRefs': embedded,
    'ranges.behaviors': embedded,
    'ranges.fragmentRefs': embedded,
  },
  'institutions/biblissima/emptyCanvas.json': { 'ranges.canvasRefs': broken },
  'institutions/digirati-v-a-balenciaga-exhibit/balenciaga1-behaviors.json': { homepage: noUrl },
  'institutions/digirati-v-a-balenciaga-exhibit/balenciaga4.json': { homepage: noUrl },
  'features/v3-misc/manifest-triiiceratops.json': {
    maxPaintingPerCanvas: 'data: addresses are refused',
    emptyCanvases: 'data: addresses are refused',
  },
  'institutions/world-digital-library/illustrationsofchina.json': { rendering: noUrl },
  'spec/presentation-2.1-errors/19/manifest.json': { emptyCanvases: reference },
  'spec/presentation-2.1-errors/20/manifest.json': { emptyCanvases: reference },
  'spec/presentation-2.1-errors/38/manifest.json': { maxPaintingPerCanvas: nothing, emptyCanvases: nothing },
  'spec/presentation-2.1-errors/41/manifest.json': { maxPaintingPerCanvas: nothing, emptyCanvases: nothing },
  'spec/presentation-3-validator/range_range.json': {
    'ranges.total': circle,
    'ranges.depth': circle,
    'ranges.canvasRefs': circle,
  },
  'spec/presentation-4.0-draft/uc04_audio.json': { accompanyingCanvas: container },
  'spec/presentation-4.0-draft/uc06_3d_annotation.json': { maxPaintingPerCanvas: equipment },
  'spec/presentation-4.0-draft/uc06_multiple_3d_objects.json': {
    canvasCount: models,
    lastCanvasLabel: models,
    maxPaintingPerCanvas: equipment,
  },
  'institutions/tu-delft/novieten.json': { emptyCanvases: words },
  'features/v2-misc/europeana.json': { opens: ownCanvas },
  'spec/av-early-draft/17.json': {
    'ranges.total': embedded,
    'ranges.depth': embedded,
    'ranges.canvasRefs': broken,
  },
  'spec/presentation-2.1-errors/50/manifest.json': { viewingDirection: '“upside-down” is no direction' },
}

/** Why a difference stands, or `undefined` for one that nobody has explained. */
export function reasonFor(path, fact) {
  return differences[path]?.[fact]
}
