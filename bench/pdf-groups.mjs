// Measurements of a large PDF, beside pdf.js's own viewer components.
import { kilobytes, megabytes } from './figures.mjs'
import { pageThroughPdf, readPdf } from './reading-pdf.mjs'

/** Within a ratio of pdf.js's own viewer. */
const withinPdfjs = { text: '≤ 1.0 × pdf.js', meets: (value, floor) => floor !== undefined && value <= floor }
/** For PDFs the floor is pdf.js's own viewer components. */
const PDF_READERS = [
  { name: 'floor', url: '{pages}/pdf-floor/?file={pdf}', next: { key: 'PageDown' } },
  { name: 'lectern', url: '{pages}/viewer/?service={delivery}', next: { key: 'PageDown' } },
]

/** The groups of the PDF; they bring contenders of their own. */
export const PDF_GROUPS = [
  {
    name: 'pdf',
    title:
      'A PDF of 300 scanned pages, 60 MB, throttled (floor: pdf.js’s own viewer components, same version)',
    contenders: PDF_READERS,
    profile: 'throttled',
    rounds: 3,
    quick: 1,
    repeated: true,
    measure: readPdf,
    figures: [
      { label: 'first page readable, ms', of: sample => sample.readable, target: withinPdfjs, ratio: true },
      {
        label: 'all bytes by then, kB',
        of: sample => kilobytes(sample.bytes),
        target: withinPdfjs,
        ratio: true,
      },
      { label: 'of that script and style, kB', of: sample => kilobytes(sample.code), ratio: true },
      { label: 'jump to page 250, ms', of: sample => sample.jump, target: withinPdfjs, ratio: true },
      { label: 'bytes for the jump, kB', of: sample => kilobytes(sample.jumpBytes), ratio: true },
    ],
  },
  {
    name: 'pdf-memory',
    title: 'After paging through the 300 pages, unthrottled (floor: pdf.js’s own viewer components)',
    contenders: PDF_READERS,
    profile: 'open',
    rounds: 2,
    quick: 0,
    measure: pageThroughPdf,
    figures: [
      {
        label: 'script, DOM, buffers and canvases, MB',
        digits: 1,
        of: sample => megabytes(sample.held + sample.pixels),
        target: withinPdfjs,
        ratio: true,
      },
      { label: 'of that script heap, MB', digits: 1, of: sample => megabytes(sample.heap), ratio: true },
      { label: 'canvases alive', of: sample => sample.canvases, ratio: true },
      { label: 'elements', of: sample => sample.elements },
    ],
  },
]
