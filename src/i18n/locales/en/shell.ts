/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Opening…',
  'viewer.loadingBytes': 'Opening… {size} received',
  'viewer.stillLoading': 'Still opening. The server is slow to answer.',
  'viewer.untitled': 'Untitled',
  'viewer.empty.title': 'Nothing to show here',
  'viewer.empty.body':
    'This record has no files of its own. They may be kept elsewhere: see the links below, or ask the library.',
  'viewer.empty.bodyAlone':
    'This record has no files of its own. They may be kept elsewhere; ask the library.',
  'viewer.main': 'Page',
  'viewer.skip': 'Skip to the page',
  'viewer.readText': 'Read the text of this page',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Reload this part',
  'viewer.partFailed': 'This part did not load, or it stopped working. The rest can still be used.',

  'page.named': 'Page {position, number} of {total, number}',
  'page.namedWithLabel': 'Page {position, number} of {total, number}, {label}',
  'page.pairNamed': 'Pages {position, number} and {last, number} of {total, number}',
  'page.pairNamedWithLabel': 'Pages {position, number} and {last, number} of {total, number}, {label}',
  'page.file': 'File {file, number} of {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'File {file, number} of {files, number}, page {position, number} of {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'File {file, number} of {files, number}, pages {position, number} and {last, number} of {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'File',
  'page.fieldInFile': 'File {file, number} of {files, number}, page',
  'page.field': 'Go to page (number or printed label)',
  'page.notFound': 'There is no page “{typed}”. Type a number from 1 to {total, number} or a printed label.',
  'page.next': 'Next page',
  'page.previous': 'Previous page',
  'page.first': 'First page',
  'page.last': 'Last page',
  'page.loading': 'Loading the page…',
  'page.partsNotShown': 'Not everything on this page can be shown here.',

  'zoom.in': 'Zoom in',
  'zoom.out': 'Zoom out',
  'zoom.whole': 'Whole page',
  'zoom.announced': 'Zoom {percent, number} %',
  'zoom.announcedWhole': 'Whole page',

  'pan.title': 'Move the view',
  'pan.left': 'Move left',
  'pan.right': 'Move right',
  'pan.up': 'Move up',
  'pan.down': 'Move down',

  'layout.title': 'Layout',
  'layout.single': 'One page',
  'layout.scroll': 'Scroll',
  'layout.overview': 'Overview',
  'layout.book': 'Two pages',
  'layout.shift': 'Change page pairing',

  'rotate.right': 'Rotate clockwise',
  'rotate.left': 'Rotate anticlockwise',
  'rotate.announced': 'Rotated by {degrees, number} degrees',

  'fullscreen.enter': 'Full screen',
  'fullscreen.leave': 'Leave full screen',

  'navigator.show': 'Overview map',
  'navigator.hint': 'The outlined part is in view. Click to move there.',

  'order.title': 'Page order',
  'order.delivered': 'As delivered',
  'order.number': 'Order {number, number}',

  'toolbar.panels': 'Panels',
  'toolbar.pages': 'Pages',
  'toolbar.view': 'View',
  'toolbar.more': 'More',

  'collection.back': 'Back to the collection',
  'collection.ways': 'Related links',
  'collection.byDate': 'By date',
  'collection.entries': '{count, plural, one {# entry} other {# entries}}',
  'collection.volumes': '{count, plural, one {# volume} other {# volumes}}',
  'collection.empty.title': 'Nothing in this collection',
  'collection.empty.body':
    'The collection lists nothing that can be opened. The library may not have filled it yet.',
  'collection.more': 'More from this collection',
  'collection.next': 'Next in the collection',
  'collection.previous': 'Previous in the collection',

  'volumes.next': 'Next volume',
  'volumes.previous': 'Previous volume',

  'drop.hint': 'Drop to open',

  'hold.wheel': 'Click here to use the wheel, or hold {key} to zoom',
  'hold.touch': 'Tap to scroll in here, or use two fingers to zoom',

  'shortcuts.show': 'Keyboard shortcuts',

  'scrubber.label': 'Position in the document',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'You were on page {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'You were further on in this document.',
  'comingBack.go': 'Go to page {position, number}',
  'comingBack.goInside': 'Go there',
  'comingBack.where': 'A button in the top bar takes you there.',
  'comingBack.dismiss': 'Dismiss',

  'start.title': 'Open a document',
  'start.lead': 'Lectern shows what libraries deliver: Alma representations and IIIF manifests.',
  'start.field': 'URL of a IIIF manifest or an Alma delivery',
  'start.open': 'Open',
  'start.samples': 'Samples',
  'start.invalid': 'That is not a web address. It should begin with https://.',
} as const
