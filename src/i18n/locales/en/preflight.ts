/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight = {
  unreadable: 'The file cannot be read.',
  empty: 'The file is empty.',
  truncated: 'The end of the file is missing. Copy it again from where it came.',
  broken: 'The picture cannot be decoded: the file is damaged.',
  'wrong-type': 'The name says {stated}, but the file is {format}.',
  encrypted: 'The file opens with a password only.',
  'large-pdf': 'The PDF has {megabytes} MB; readers on slow lines wait long.',
  'pdf-text': 'The PDF has no text: it cannot be searched or read aloud.',
  'pdf-tags': 'The PDF has no tags: screen readers read it badly.',
  'pdf-labels': 'The PDF has no page labels: its page numbers are not the printed ones.',
  missing:
    '{count, plural, one {File number {first} seems to be missing between these two.} other {File numbers {first} to {last} seem to be missing between these two.}}',
  'cover-missing':
    '{number, select, 0 {The front cover seems to be missing: there is one at the end only.} other {The file numbers begin with {number}: the cover or another page at the beginning seems to be missing.}}',
  order: 'File number {number} comes after number {before}.',
  'number-doubled': 'File number {number} is there more than once.',
  'name-doubled':
    'The names differ in upper and lower case or in the form of accents only. On other systems one file replaces the other.',
  'same-bytes': 'These {count} files are the same, byte for byte.',
  rescanned: 'These two seem to be one page, scanned twice ({percent} % alike).',
  blank: '{count, plural, one {A page seems to be blank.} other {{count} pages seem to be blank.}}',
  rotated: 'The page seems to lie on its side.',
  'upside-down': 'The page seems to be upside down.',
  skewed: 'The page seems to be skewed by {degrees}°.',
  gutter: 'The gutter seems to be on the wrong side. The left and the right page may be confused.',
  size: 'The picture has {width} × {height} pixels, those around it have {usualWidth} × {usualHeight}. It may be cut off.',
  'fold-out':
    'The page seems to be a fold-out, or two pages in one picture, but neither its label nor its name says so.',
  resolution: 'The picture has {value} pixels per inch, most have {usual}.',
  colour: 'The picture has {value}, most have {usual} (channels × depth).',
  blurred: 'The picture is far less sharp than the others.',
  exposure: 'Far more of the picture is quite black or quite white than of the others.',
  cast: 'The colours are redder or bluer than those of the others.',
  'form-missing':
    '{form, select, master {There is no master of this file, as there is of others.} other {There is no copy for browsers of this master, as there is of others.}}',
  'label-file-name':
    '{count, plural, one {The label of a page is the name of its file.} other {The labels of {count} pages are the names of their files.}}',
  'label-gap':
    '{count, plural, one {No page is labelled {first}.} other {No pages are labelled {first} to {last}.}} Pages may be missing.',
  'label-doubled': 'More than one page is labelled {label}.',
  'label-order': 'Label {number} comes after label {before}.',
  'roman-break': 'After roman numbers the arabic ones begin with {number}.',
  'text-missing':
    '{count, plural, one {A page has no text, although others have.} other {{count} pages have no text, although others have.}}',
  'text-unreadable': 'Much of the text is no words ({percent} %). Text recognition may have failed.',
  'text-language': 'Texts in another language than stated: {count}. Stated: {stated}. Text: {language}.',
  'text-doubled': 'Two different pictures have the same text. One text is of another page.',
  'captions-alone': 'There is no recording for these captions.',
  'captions-missing': 'The film has no captions.',
  'captions-long':
    '{seconds, plural, one {The captions end one second after the recording.} other {The captions end {seconds} seconds after the recording.}}',
  'title-missing': 'The object has no title.',
  'rights-missing': 'The object states no rights.',
  'rights-unknown': 'The rights are stated in words of their own, not by a known statement: {rights}',
  'link-dead': 'A link of the description does not answer: {url}',
  'thumbnail-missing': 'The object has no thumbnail.',
  'cors-missing': 'The server does not let this viewer read the file (CORS): {host}.',
  'ranges-missing':
    'The server sends no parts of files, so readers who jump wait for the whole file: {host}.',
  'signature-short': 'The signed link ends after {seconds} s.',
} as const

/** A kind of finding that has a sentence. */
export type PreflightKey = keyof typeof preflight

/** All sentences in one locale. */
export type PreflightMessages = Readonly<Record<PreflightKey, string>>
