import type { LaterDocuments } from '../source'

/** Texts of pages whatever refers to them: ALTO, hOCR, plain text, HTML and other XML. */
export const pageTexts: LaterDocuments = {
  toPageText: async (document, canvas) => (await import('./read-page-text')).readPageText(document, canvas),
}
