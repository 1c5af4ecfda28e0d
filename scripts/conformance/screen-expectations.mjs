// A sample of the corpus, and what a reader must see of each document on the screen.

/** Expectations: the document, more of the link, and checks of `screen-checks.mjs` with their values. */
export const expectations = [
  { path: 'cookbook/0001-mvm-image/manifest.json', see: { pictures: 1, noButton: 'Text' } },
  {
    path: 'cookbook/0036-composition-from-multiple-images/manifest.json',
    see: { pictures: 2, uppermost: [55, 18, 15, 23] },
  },
  { path: 'cookbook/0040-image-rotation-service/manifest-service.json', see: { turned: 90 } },
  { path: 'cookbook/0040-image-rotation-service/manifest-css.json', see: { turned: 90 } },
  { path: 'spec/presentation-2.1/41/manifest.json', see: { turned: 180 } },
  {
    path: 'spec/presentation-2.1/38/manifest.json',
    see: { pictures: 2 },
  },
  {
    path: 'cookbook/0561-text-on-image/manifest.json',
    see: { pictures: 1, painted: 'The koto is to the right' },
  },
  { path: 'institutions/tu-delft/novieten.json', query: '&page=2', see: { painted: 'Introductie' } },
  { path: 'cookbook/0299-region/manifest.json', see: { pictures: 1 } },
  { path: 'cookbook/0033-choice/manifest.json', see: { pictures: 1, button: 'Layers' } },
  { path: 'cookbook/0024-book-4-toc/manifest.json', see: { pictures: 1, button: 'Contents' } },
  { path: 'cookbook/0283-missing-image/manifest.json', see: { words: '/ 4' } },
  { path: 'cookbook/0021-tagging/manifest.json', see: { pictures: 1, noButton: 'Text' } },
  { path: 'cookbook/0002-mvm-audio/manifest.json', see: { player: '33:05' } },
  { path: 'cookbook/0015-start/manifest.json', see: { player: '30:01' } },
  { path: 'cookbook/0017-transcription-av/manifest.json', see: { button: 'Transcript' } },
  { path: 'cookbook/0074-multiple-language-captions/manifest.json', see: { button: 'Transcript' } },
  { path: 'cookbook/0064-opera-one-canvas/manifest.json', see: { button: 'Contents', player: '' } },
  {
    path: 'cookbook/0560-resources-on-a-timeline/manifest.json',
    see: { player: '0:04', element: '.player-picture img' },
  },
  { path: 'institutions/wellcome-collection/storyofwellcome.json', see: { element: '.player-film' } },
  { path: 'cookbook/0230-navdate/navdate-collection.json', see: { words: '1987' } },
  { path: 'cookbook/0030-multi-volume/collection.json', see: { words: '2 volumes' } },
  { path: 'spec/presentation-4.0-draft/02_timeline.json', see: { player: '33:05' } },
  { path: 'spec/presentation-4.0-draft/uc06_3d_annotation.json', see: { element: '.model-medium' } },
  {
    path: 'spec/presentation-4.0-draft/uc06_multiple_3d_objects.json',
    see: { words: '/ 3' },
  },
]
