/** The viewer's words, in ICU message syntax. The other locales have the same keys. */
export const en = {
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
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Reload this part',
  'viewer.partFailed': 'This part stopped working. The rest can still be used.',

  'page.named': 'Page {position, number} of {total, number}',
  'page.namedWithLabel': 'Page {position, number} of {total, number}, {label}',
  'page.pairNamed': 'Pages {position, number} and {last, number} of {total, number}',
  'page.pairNamedWithLabel': 'Pages {position, number} and {last, number} of {total, number}, {label}',
  'page.field': 'Go to page (number or printed label)',
  'page.notFound': 'There is no page “{typed}”. Type a number from 1 to {total, number} or a printed label.',
  'page.next': 'Next page',
  'page.previous': 'Previous page',
  'page.first': 'First page',
  'page.last': 'Last page',
  'page.loading': 'Loading the page…',

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
  'layout.shift': 'Pair the pages otherwise',
  'rotate.right': 'Rotate clockwise',
  'rotate.left': 'Rotate anticlockwise',
  'rotate.announced': 'Rotated by {degrees, number} degrees',
  'fullscreen.enter': 'Full screen',
  'fullscreen.leave': 'Leave full screen',
  'navigator.show': 'Overview map',
  'navigator.hint': 'The outlined part is in view. Click to move there.',

  'adjust.title': 'Adjust picture',
  'adjust.brightness': 'Brightness',
  'adjust.contrast': 'Contrast',
  'adjust.invert': 'Invert colours',
  'adjust.reset': 'As it was',

  'toolbar.panels': 'Panels',
  'toolbar.pages': 'Pages',
  'toolbar.view': 'View',
  'toolbar.more': 'More',

  'panel.close': 'Close',
  'panel.contents': 'Contents',
  'panel.thumbnails': 'Thumbnails',
  'panel.volumes': 'Volumes',
  'panel.collection': 'Collection',
  'panel.about': 'About',
  'panel.share': 'Share',
  'thumbnails.number': '{position, number}',
  'contents.empty': 'No table of contents.',
  'contents.untitled': 'Untitled section',
  'contents.expand': 'Show sections of {label}',
  'contents.collapse': 'Hide sections of {label}',

  'collection.back': 'Back to the collection',
  'collection.ways': 'Ways on',
  'collection.entries': '{count, plural, one {# entry} other {# entries}}',
  'collection.volumes': '{count, plural, one {# volume} other {# volumes}}',
  'collection.empty.title': 'Nothing in this collection',
  'collection.empty.body':
    'The collection names nothing that can be opened. The library may not have filled it yet.',
  'collection.more': 'More of this collection',
  'collection.next': 'Next in the collection',
  'collection.previous': 'Previous in the collection',
  'volumes.next': 'Next volume',
  'volumes.previous': 'Previous volume',

  'about.rights': 'Rights',
  'about.provider': 'Provided by',
  'about.homepage': 'See also on the web',
  'about.renderings': 'Other forms',
  'about.seeAlso': 'Data about this object',
  'about.page': 'About this page',
  'about.source': 'Source',
  'about.manifest': 'Manifest or delivery address',
  'about.newTab': '(opens in a new tab)',

  'share.link': 'Link to this page',
  'share.linkRegion': 'Link to what is in view',
  'share.copy': 'Copy',
  'share.copied': 'Copied',
  'share.selected': 'The link is selected and can be copied by hand.',
  'share.notPossible':
    'This document was opened by an address that ends after some minutes. A link to it would not work for others.',

  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.show': 'Keyboard shortcuts',
  'shortcuts.turn': 'Next or previous page (moves the view while zoomed in)',
  'shortcuts.turnAlways': 'Previous or next page',
  'shortcuts.ends': 'First or last page',
  'shortcuts.jump': 'Go to a page',
  'shortcuts.zoom': 'Zoom in or out',
  'shortcuts.whole': 'Whole page',
  'shortcuts.pan': 'Move the view',
  'shortcuts.book': 'One page or two',
  'shortcuts.rotate': 'Rotate (Shift: back)',
  'shortcuts.fullscreen': 'Full screen',
  'shortcuts.panels': 'Contents, thumbnails, about, share',
  'shortcuts.adjust': 'Adjust picture',
  'shortcuts.close': 'Close what is open',
  'shortcuts.help': 'This list',

  'start.title': 'Open a document',
  'start.lead': 'Lectern shows what libraries deliver: Alma representations and IIIF manifests.',
  'start.field': 'Address of a IIIF manifest or an Alma delivery service',
  'start.open': 'Open',
  'start.samples': 'To look at',
  'start.invalid': 'That is not a web address. It should begin with https://.',

  'failure.retry': 'Try again',
  'failure.openElsewhere': 'Open it where it is',
  'failure.home': 'Open another document',
  'failure.libraryMessage': 'The library says:',
  'failure.host': 'Asked: {host}',
  'failure.loginRequired.title': 'Please sign in',
  'failure.loginRequired.body':
    'The library shows this only to readers who have signed in. Sign in at the library, then try again.',
  'failure.denied.title': 'You may not see this',
  'failure.denied.body':
    'The library does not allow access from here, and signing in would not change that. Ask the library for the terms.',
  'failure.notFound.title': 'Not found',
  'failure.notFound.body':
    'There is nothing at this address. The link may be old or mistyped; look the title up again in the catalogue.',
  'failure.notFound.pageBody': 'The server has no file for this page.',
  'failure.unreachable.title': 'No answer',
  'failure.unreachable.body': 'The server could not be reached. Check the connection and try again.',
  'failure.timeout.body': 'The server took too long to answer. Try again in a moment.',
  'failure.offline.title': 'You are offline',
  'failure.offline.body': 'There is no network connection. Opening goes on by itself when it is back.',
  'failure.serverError.body':
    'The server has a fault of its own (status {status, number}). Try again in a moment.',
  'failure.tooManyRequests.body': 'The server is asked too often just now. Wait a moment and try again.',
  'failure.acrossOrigins.body':
    'There was no answer this page may read. Either {host} cannot be reached, or it does not allow other web sites to read it (CORS). Its keeper can allow this site’s origin; in Alma the setting is delivery_service_allowed_origins.',
  'failure.recordAcrossOrigins.body':
    'The link names a record (MMS ID), which {host} answers with a redirect that other web sites may not follow. Use the link of the representation (its number begins with 12) instead.',
  'failure.invalid.title': 'This cannot be read',
  'failure.invalid.body': 'The answer is not what it should be.',
  'failure.webPage.body':
    'The answer is a web page, not a document. It may be a sign-in page or a notice; open the address itself to see it.',
  'failure.notJson.body':
    'The answer is damaged or is not JSON. Try again; if it stays so, tell the library.',
  'failure.notAManifest.body':
    'The answer is neither a IIIF manifest nor an Alma delivery. Check the address.',
  'failure.tooLarge.body': 'The document is larger than 64 MB and was not read.',
  'failure.unsafeAddress.title': 'This address cannot be opened',
  'failure.unsafeAddress.body':
    'Only complete addresses that begin with http:// or https://, without a user name, can be opened. Check the link.',
  'failure.unreadableLink.title': 'This link cannot be read',
  'failure.unreadableLink.body':
    'The link names a representation, record or host in a form that cannot be right. Follow it again from the catalogue, or ask the library.',
  'failure.unsupported.title': 'Not shown here',
  'failure.unsupported.body': 'This kind of document cannot be shown here.',
  'failure.futureVersion.body': 'This manifest is written in a newer version of IIIF than this viewer reads.',
  'failure.unreadablePicture.body': 'The file arrived, but the browser cannot make a picture of it.',
  'failure.page.title': 'This page cannot be shown',

  'file.unnamed': 'File {position, number}',
  'file.noViewer': 'This kind of file cannot be shown here yet.',
  'file.open': 'Open the file',
  'file.blank': 'There is no picture of this page.',

  'pdf.password.label': 'Password',
  'pdf.password.why': 'This file is protected. The library or its author can tell you the password.',
  'pdf.password.wrong': 'That is not the password. Check upper and lower case, then try again.',
  'pdf.password.open': 'Open',
  'pdf.pageWidth': 'Page width',
  'failure.emptyFile.body': 'The file is empty. Tell the library.',
  'failure.damagedFile.body':
    'The file arrived, but it is damaged or incomplete. Try again; if it stays so, tell the library.',
  'failure.notAPdf.body':
    'The file calls itself a PDF and is something else. Open it by itself to see what it is, or tell the library.',
  'failure.partMissing.body':
    'A part of this file did not arrive, so some pages stay empty. Check the connection, then try again.',
} as const

/** A name of one of the viewer's messages. */
export type MessageKey = keyof typeof en

/** All messages of one locale. */
export type Messages = Readonly<Record<MessageKey, string>>
