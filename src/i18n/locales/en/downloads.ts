/** Words of the downloads. */
export const downloads = {
  'downloads.file': 'This file',
  'downloads.original': 'Original file',
  'downloads.text': 'Text of this page',
  'downloads.picture': 'Picture of this page',
  'downloads.width': '{width, number} pixels wide',
  'downloads.fullSize': 'Full size',
  'downloads.others': 'Other formats',
  'downloads.openHere': 'Open here',
  'downloads.backTo': 'Back to “{title}”',
  'downloads.pages': 'Chosen pages',
  'downloads.which': 'Pages, such as 1-5, 9',
  'downloads.wrong': 'Type page numbers from 1 to {total, number}, such as 1-5, 9.',
  'downloads.tooMany': 'At most {most, number} pages at a time. Choose fewer, then the next ones.',
  'downloads.makePdf': 'Make a PDF',
  'downloads.print': 'Print',
  'downloads.working': '{done, number} of {total, number} pages',
  'downloads.cancel': 'Cancel',
  'downloads.done': 'The PDF is ready and was handed to the browser’s downloads.',
  'downloads.failed':
    'Page {page, number} could not be fetched, so nothing was made. Check the connection and try again, or choose other pages.',
  'downloads.makePictures': 'Save the pictures',
  'downloads.pictureSize': 'Size of the pictures',
  'downloads.saved': 'The pictures are ready and were handed to the browser’s downloads.',
  'downloads.picturesAbout': 'Pictures: about {size}',
} as const

/** A name of one of these messages. */
export type DownloadsKey = keyof typeof downloads

/** All of these messages in one locale. */
export type DownloadsMessages = Readonly<Record<DownloadsKey, string>>
