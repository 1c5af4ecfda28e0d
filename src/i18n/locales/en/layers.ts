/** Words of the panel of layers. */
export const layers = {
  'layers.choose': 'Picture shown',
  'layers.parts': 'Parts of the page',
  'layers.number': 'Picture {number, number}',
  'layers.over': 'Overlay',
  'layers.overNamed': 'Overlay: {label}',
  'layers.opacity': 'Opacity of {label}',
  'layers.reset': 'Reset',
  'layers.none': 'There is only one picture of this page.',
  'layers.failed': 'This picture could not be loaded. Try again, or choose another one.',
  'layers.denied': 'The library does not allow this picture to be seen from here. Choose another one.',
  'layers.login':
    'The library shows this picture only to readers who have signed in. Sign in at the library, then try again.',
} as const

/** A name of one of these messages. */
export type LayersKey = keyof typeof layers
