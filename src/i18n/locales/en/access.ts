/** Words of refusals and other failures. */
export const access = {
  'failure.retry': 'Try again',
  'failure.openElsewhere': 'Open on its own site',
  'failure.home': 'Open another document',
  'failure.libraryMessage': 'The library says:',
  'failure.host': 'Server: {host}',
  'failure.loginRequired.title': 'Please sign in',
  'failure.loginRequired.body':
    'The library shows this only to readers who have signed in. Sign in at the library, then try again.',
  'failure.denied.title': 'You do not have access',
  'failure.denied.body':
    'The library does not allow access from here, and signing in would not change that. Ask the library about access.',
  'failure.notFound.title': 'Not found',
  'failure.notFound.body':
    'There is nothing at this address. The link may be old or mistyped; look the title up again in the catalogue.',
  'failure.notFound.pageBody': 'The server has no file for this page.',
  'failure.unreachable.title': 'No answer',
  'failure.unreachable.body': 'The server could not be reached. Check the connection and try again.',
  'failure.timeout.body': 'The server took too long to answer. Try again in a moment.',
  'failure.offline.title': 'You are offline',
  'failure.offline.body':
    'There is no network connection. The document opens by itself when the connection is back.',
  'failure.serverError.body':
    'The server reports an error of its own (status {status, number}). Try again in a moment.',
  'failure.tooManyRequests.body':
    'The server is receiving too many requests just now. Wait a moment and try again.',
  'failure.acrossOrigins.body':
    'The server gave no answer that this page may read. Either {host} cannot be reached{scheme, select, http {} other { by https}}, or it does not allow other web sites to read it (CORS). Its operator can allow the origin of this site (in Alma: delivery_service_allowed_origins).',
  'failure.acrossOrigins.pageBody':
    'The object came, but its file at {host} did not. Either it cannot be reached, or the storage does not allow other web sites to read it (CORS). That is a setting of the storage’s bucket, not of the delivery: it must allow the origin of this site, GET, HEAD and the header Range.',
  'failure.recordAcrossOrigins.body':
    'The link names a record (MMS ID), which {host} answers with a redirect that other web sites may not follow. Use the link of the representation (its number begins with 12) instead.',
  'failure.invalid.title': 'This cannot be read',
  'failure.invalid.body': 'The server’s answer is not in the expected form.',
  'failure.webPage.body':
    'The answer is a web page, not a document. It may be a sign-in page or a notice; open the address itself to see it.',
  'failure.notJson.body':
    'The answer is damaged or is not JSON. Try again; if it stays so, tell the library.',
  'failure.notAManifest.body':
    'The answer is neither a IIIF manifest nor an Alma delivery. Check the address.',
  'failure.tooLarge.body': 'The document is larger than 64 MB and was not read.',
  'failure.unsafeUrl.title': 'This address cannot be opened',
  'failure.unsafeUrl.body':
    'Only complete addresses that begin with http:// or https://, without a user name, can be opened. Check the link.',
  'failure.unreadableLink.title': 'This link cannot be read',
  'failure.unreadableLink.body':
    'The link names a representation, record or host in a form that cannot be right. Follow it again from the catalogue, or ask the library.',
  'failure.contentState.body':
    'The content state in the link (iiif-content) names nothing that can be opened. Follow the link again from where you found it, or ask the library.',
  'failure.unsupported.title': 'Cannot be shown here',
  'failure.unsupported.body': 'This kind of document cannot be shown here.',
  'failure.futureVersion.body': 'This manifest is written in a newer version of IIIF than this viewer reads.',
  'failure.unreadablePicture.body': 'The file arrived, but the browser cannot show it as a picture.',
  'failure.unreadableFile.body':
    'The file arrived, but it cannot be read: it is damaged, protected by a password, or of another kind than its name says.',
  'failure.page.title': 'This page cannot be shown',
  'failure.emptyFile.body': 'The file is empty. Tell the library.',
  'failure.damagedFile.body':
    'The file arrived, but it is damaged or incomplete. Try again; if it stays so, tell the library.',
  'failure.protectedFile.body':
    'The file is protected by a program of its publisher (rights management). It can be read only with that program.',
  'failure.notAPdf.body':
    'The file is labelled as a PDF but is something else. Open it on its own to see what it is, or tell the library.',
  'failure.changedFile.title': 'The file has changed',
  'failure.changedFile.body':
    'The file on this device was changed, moved or deleted after its folder was opened, or may not be read any more. Open the folder again.',
  'failure.partMissing.body': 'A part of this file did not arrive. Check the connection, then try again.',

  'access.signIn': 'Sign in',
  'access.signIn.body': 'The library shows this only to readers who have signed in.',
  'access.signIn.comesBack': 'You come back to this page, at the same place.',
  'access.signIn.newTab':
    'The sign-in page opens in a new tab. When you come back to this one, it asks again by itself.',
  'access.loginPage.body':
    'The library answered with its sign-in page instead of the document. Sign in, then try again.',
  'access.loop.title': 'Signed in, but still refused',
  'access.loop.body':
    '{host} refused again right after you signed in. Mostly the browser keeps the sign-in of {host} away from {here}, another site (third-party cookies are blocked). The library’s own viewer does not need it.',
  'access.loop.sameHost':
    '{host} refused again right after you signed in. The account may not have the right to this document, or the browser keeps no cookies. Ask the library, or open it in the library’s own viewer.',
  'access.ownViewer': 'Open in the library’s own viewer',
  'access.storage': 'Allow the sign-in to be used here',
  'access.storageRefused': 'The browser did not allow it. The library’s own viewer works all the same.',
  'access.embargo.title': 'Under embargo',
  'access.embargo.body':
    'The library has closed access to this for a time. Signing in would not change that. Come back later, or ask the library.',
  'access.embargo.until':
    'Access is closed until {date}. Signing in would not change that. Come back then, or ask the library.',
  'access.place.title': 'Available only at the library',
  'access.place.body':
    'This is shown only at certain places, such as the reading room or the library’s network. Open it there, or ask the library.',
  'access.group.title': 'Restricted to certain readers',
  'access.group.body':
    'This is shown only to certain readers, such as members of the library, and you are not among them. Ask the library whether you can be given access.',
  'access.copies.title': 'All copies are in use',
  'access.copies.body':
    'The number of readers allowed at one time has been reached. While this page is open it asks again by itself.',
  'access.request': 'Request access',
  'access.contact': 'Ask the library',
  'access.others': 'Other representations of this record',
  'access.representation.unnamed': 'Representation {id}',
  'access.representation.remote': 'in another repository',
  'access.onlyThisPage': 'Other pages may be open to you.',
  'access.hostNotAllowed.body':
    'This viewer does not open documents of {host}. The library decides which hosts it opens; check the link, or ask the library.',
  'access.embedding.title': 'Not available inside this page',
  'access.embedding.body':
    'The library does not allow this page to embed its viewer. Open the document in a tab of its own.',
  'access.embedding.open': 'Open in a new tab',
  'access.session.title': 'Your session has ended',
  'access.session.body': 'What is on the screen stays, and so does your place. Sign in again to read on.',
  'access.session.denied':
    'The library no longer gives access to further pages. What is on the screen stays, and so does your place.',
  'access.session.still': 'Still refused. Sign in first, then try again.',
  'access.hide': 'Hide this notice',
  'access.degraded.title': 'Reduced version of this page',
  'access.degraded.body':
    'You see a reduced version of this page. The full version is for readers who have signed in.',
  'access.degraded.more': 'Sign in for the full version',
  'access.offer.body': 'The document asks readers to sign in at the site named here.',
  'access.offer.done': 'I have signed in',
  'access.offer.host': 'Signing in takes place at {host}.',
  'access.offer.refused':
    'The sign-in was not recognised. Finish it in the other tab, then try again. If that does not help, the browser may block third-party cookies.',
  'access.signOut': 'Sign out',
  'access.terms.title': 'Terms of use',
  'access.terms.accept': 'I accept',
  'access.warning.title': 'Content warning',
  'access.warning.accept': 'Show it',
  'access.warning.covered': 'The pictures in this list are hidden, because some of them may need a warning.',
  'access.warning.showPictures': 'Show the pictures',
  'access.loan.title': 'Loan',
  'access.loan.minutes': '{minutes, plural, one {# minute} other {# minutes}} left of this loan.',
  'access.loan.seconds': 'It is returned in {seconds, plural, one {# second} other {# seconds}}.',
  'access.loan.warning': 'This loan ends in one minute.',
  'access.loan.giveBack': 'Return now',
  'access.loan.over.title': 'Your loan has ended',
  'access.loan.over.body': 'The document has been returned. Try again to borrow it once more.',
  'access.loan.given.title': 'Returned',
  'access.loan.given.body': 'You have returned the document. Thank you! Try again to borrow it once more.',
  'access.remote.title': 'Held in another repository',
  'access.remote.body': 'The files of this representation are at {host}. They are opened there.',
  'access.remote.signIn':
    'The other repository shows this only to readers who have signed in there. Open it there to sign in.',
  'access.remote.open': 'Open it there',
  'access.remote.back': 'Back',
  'access.misconfigured.title': 'Not available at the moment',
  'access.misconfigured.body':
    'The library’s settings for this viewer contain an error, so it opens nothing from here for now. Please tell the library.',
} as const
