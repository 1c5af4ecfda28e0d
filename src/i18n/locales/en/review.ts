/** Words of the preflight panel, in ICU message syntax; for staff only. */
export const review = {
  'review.lead':
    'Checks all files of this object for what may be wrong. A finding is a question. Nothing is changed, and nothing is sent anywhere.',
  'review.start': 'Check all files',
  'review.again': 'Check again',
  'review.cancel': 'Cancel',
  'review.checking': 'Files checked',
  'review.progress': '{done, number} of {all, number} files',
  'review.seconds': '{count, plural, one {about one second left} other {about # seconds left}}',
  'review.minutes': '{count, plural, one {about one minute left} other {about # minutes left}}',
  'review.cancelled': 'Cancelled. These are the findings so far.',
  'review.count': '{count, plural, =0 {Nothing was found} one {One finding} other {# findings}}',
  'review.certain': 'Certain',
  'review.likely': 'To be looked at',
  'review.page': 'Page {page, number}, {name}',
  'review.more': '{count, plural, one {One more} other {# more}}',
  'review.decision': 'Decision',
  'review.right': 'Right',
  'review.wrong': 'Wrong',
  'review.accepted': 'Accepted as it is',
  'review.note': 'Note',
  'review.undecided': 'Undecided only',
  'review.gone': 'Decided before, and no longer found',
  'review.report': 'Report',
  'review.csv': 'Save as a table (CSV)',
  'review.json': 'Save as JSON',
  'review.print': 'Print',
  'review.copy': 'Copy a summary',
  'review.copied': 'Copied',
  'review.notCopied': 'The browser does not allow copying. Save the report instead.',
  'review.why.damaged': 'Readers see an error in place of this file.',
  'review.why.form': 'Some readers cannot open it, or wait long.',
  'review.why.order': 'A page may be missing or stand in the wrong place.',
  'review.why.doubled': 'Readers turn the same page twice, and another may be missing in its place.',
  'review.why.picture': 'A picture unlike its neighbours may be cut off, turned or badly scanned.',
  'review.why.labels': 'Readers who look for a printed page number come to the wrong page.',
  'review.why.text': 'The page cannot be searched, copied or read aloud.',
  'review.why.captions': 'Those who cannot hear the recording do not get its words.',
  'review.why.description': 'Readers do not learn what this is, or what they may do with it.',
} as const

/** A name of one of these messages. */
export type ReviewKey = keyof typeof review

/** All of these messages in one locale. */
export type ReviewMessages = Readonly<Record<ReviewKey, string>>
