import { laterMessages } from './later-messages'
import { pdf as en, type PdfKey } from './locales/en/pdf'

/** Words of PDFs. */
export const pdfMessages = laterMessages<PdfKey>(
  'pdf',
  en,
  import.meta.glob(['./locales/*/pdf.ts', '!./locales/en/*'], { import: 'pdf' }),
)
