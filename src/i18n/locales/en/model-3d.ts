/** Words of what is said instead of a three-dimensional model. */
export const model3d = {
  'model3d.loading': 'Loading the model…',
  'model3d.slow.title': 'Show this model?',
  'model3d.slow.body':
    'This browser has no graphics processor to draw with. Drawing the model may take a minute, and the page does not respond meanwhile.',
  'model3d.slow.show': 'Show the model',
  'model3d.failed.title': 'This model cannot be shown',
  'model3d.failed.damaged':
    'The file is damaged or is not a glTF model. Open the file to save it, or ask the library.',
  'model3d.failed.compressed':
    'The model is packed in a way that is not unpacked here ({method}). Open the file to save it and look at it in another program.',
  'model3d.failed.excessive':
    'The model asks for more memory than a browser has. Open the file to save it and look at it in another program.',
  'model3d.failed.large': 'The model is larger than {size} and was not loaded. Open the file to save it.',
  'model3d.failed.noGraphics':
    'This browser cannot draw in three dimensions just now. Open the file to save it, or try another browser.',
} as const

/** A name of one of these messages. */
export type ModelKey = keyof typeof model3d
