import type { Medium } from '../medium'
import { beginPdf } from './begin-pdf'
import { findPdf } from './is-pdf'

/** PDF files, by pdf.js. */
export const pdf: Medium = {
  name: 'pdf',
  ownPages: true,
  countsPages: true,
  searches: true,
  zooms: true,
  accepts: canvas => findPdf(canvas) !== undefined,
  beginEarly: beginPdf,
  readWords: async context => (await import('./words/read-words')).readWords(context),
  load: () => import('./PdfMedium').then(module => module.PdfMedium),
}
