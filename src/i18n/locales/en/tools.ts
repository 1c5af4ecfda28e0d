/** Words of tools and cases that few readers meet: adjustments, ruler, old links, collections in parts, pages that lie elsewhere. */
export const tools = {
  'adjust.brightness': 'Brightness',
  'adjust.contrast': 'Contrast',
  'adjust.invert': 'Invert colours',
  'adjust.reset': 'Reset',
  'adjust.saturation': 'Saturation',
  'adjust.grey': 'Greyscale',
  'adjust.mirror': 'Mirror',
  'ruler.show': 'Ruler',
  'ruler.label': 'Ruler: {length}',
  'ruler.size': 'This page measures {width} × {height}.',
  'ruler.object': 'As the object states its scale.',
  'ruler.library': 'As the library states the resolution of its scans: {dpi} pixels per inch.',
  'ruler.file':
    'As the file states its resolution: {dpi} pixels per inch. Files do not always state the true one.',
  'ruler.unknown': 'Neither the object nor its file says how large this page is, so no ruler can be drawn.',
  'ruler.waiting': 'Looking for the scale of this page …',
  'ruler.layout': 'The ruler is drawn where one page or two facing pages are shown.',
  'text.title': 'Text of the whole object',
  'text.save': 'Save the text of all pages',
  'text.saved': 'The text was handed to the browser’s downloads.',
  'text.none': 'No text could be read.',
  'text.without': 'Saved without the text of these pages, which could not be read: {pages}.',
  'back.to': 'Back to {host}',
  'link.moved': 'The page of this link is now elsewhere in the object: {page}.',
  'link.unsure':
    'This object has changed since the link was made. This is probably the page that was meant, but not surely: {page}.',
  'link.missing':
    'This object has changed since the link was made, and the page of the link is not in it any more. You see: {page}.',
  'link.fileMissing':
    'This object has changed since the link was made, and the file of the link is not in it any more.',
  'collection.waiting': 'Loading more entries …',
  'collection.failed': 'The rest of this collection could not be loaded.',
  'collection.cut': 'Not all entries of this collection are listed here.',
  'collection.previous': 'Previous entries',
  'canvas.waiting': 'Loading this page …',
  'canvas.elsewhere': 'The description of this page lies at {host} and is not fetched from there.',
} as const

/** A name of one of these messages. */
export type ToolKey = keyof typeof tools

/** All of these messages in one locale. */
export type ToolMessages = Readonly<Record<ToolKey, string>>
