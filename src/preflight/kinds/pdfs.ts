import type { Check } from '../finding'
import type { PdfFacts } from '../measure/pdf-facts'

/** Pages from which on labels help: fewer are found by turning. */
const MANY_PAGES = 16

const lacking = (kind: string, isLacking: (pdf: PdfFacts) => boolean): Check => ({
  kind,
  *find(samples) {
    for (const [position, { pdf }] of samples.entries())
      if (pdf && isLacking(pdf)) yield { files: [position], certainty: 'likely', values: {} }
  },
})

/** PDFs without a text. */
export const pdfText = lacking('pdf-text', ({ hasFonts }) => !hasFonts)
/** PDFs with a text, but without tags for screen readers. */
export const pdfTags = lacking('pdf-tags', ({ hasFonts, isTagged }) => hasFonts && !isTagged)
/** PDFs of many pages without labels: their numbers are not those that are printed. */
export const pdfLabels = lacking('pdf-labels', ({ hasLabels, pages }) => !hasLabels && pages >= MANY_PAGES)
