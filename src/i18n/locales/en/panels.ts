/** Words of the panels. */
export const panels = {
  'adjust.title': 'Adjust picture',

  'layers.title': 'Layers',

  'panel.close': 'Close',
  'panel.contents': 'Contents',
  'panel.thumbnails': 'Thumbnails',
  'panel.volumes': 'Volumes',
  'panel.collection': 'Collection',
  'panel.about': 'About',
  'panel.share': 'Share',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'No table of contents.',
  'contents.part': '{name}, part {part, number} of {count, number}',
  'contents.untitled': 'Untitled section',

  'about.rights': 'Rights',
  'about.provider': 'Provided by',
  'about.homepage': 'See also on the web',
  'about.renderings': 'Other formats',
  'about.seeAlso': 'Data about this object',
  'about.page': 'About this page',
  'about.source': 'Source',
  'about.manifest': 'Manifest or delivery URL',
  'about.newTab': '(opens in a new tab)',

  'share.link': 'Link to this page',
  'share.linkRegion': 'Link to what is in view',
  'share.copy': 'Copy',
  'share.copied': 'Copied',
  'share.selected': 'The link is selected and can be copied by hand.',
  'share.notPossible':
    'This document was opened by an address that ends after some minutes. A link to it would not work for others.',

  'embed.switch': 'Other versions of this title',

  'share.state': 'IIIF content state',
  'share.stateLink': 'Link for IIIF viewers',
  'share.stateJson': 'Content state as JSON',
  'share.drag': 'Drag this icon to another IIIF viewer to open the object there.',

  'cite.title': 'Cite',
  'embed.title': 'Embed',
  'embed.html': 'HTML to copy',

  'settings.title': 'Settings',

  'panel.text': 'Text',
  'panel.files': 'Files',
  'panel.transcript': 'Transcript',
  'panel.annotations': 'Annotations',
  'panel.places': 'Places',
  'panel.preflight': 'Preflight',

  'panel.find': 'Find',

  'find.field': 'Words to find',
  'find.matchCase': 'Match case',
  'find.wholeWords': 'Whole words',
  'find.matchAccents': 'Match accents',
  'find.hint': 'Type a word or a phrase.',
  'find.searching': 'Searching…',
  'find.count':
    '{total, plural, =0 {No results. Try another spelling or fewer words.} one {# result} other {# results}}',
  'find.listed': '{total, number} results. The first {count, number} are listed.',
  'find.noWords': 'The PDF has no text: it cannot be searched or read aloud.',
  'find.next': 'Next result',
  'find.previous': 'Previous result',
  'find.page': 'Page {label}',
  'find.reading': '{read, number} of {of, number} pages read',
  'find.mark': 'Result {position, number} of {total, number}: {words}',
  'find.failed': 'Some of the text could not be searched. Search again later.',
  'find.serviceFailed': 'The library’s search did not answer, so the pages are searched one by one.',
  'find.inContents': 'in the contents',
  'find.inAbout': 'in the description',
  'find.inStatement': 'in the description: {label}',
  'find.along': 'Results along the pages',
  'find.onPage': '{count, plural, one {# result} other {# results}}',

  'panel.downloads': 'Downloads',

  'panel.representations': 'Representations',
} as const
