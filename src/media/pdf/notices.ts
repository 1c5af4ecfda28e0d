import type { PdfKey } from '../../i18n/locales/en/pdf'
import type { Translate, TranslateOf } from '../../i18n/translate'
import type { Enclosures } from './enclosed-files'
import type { PageFault } from './page-faults'

/** Facts of a file that the reader is told beside its pages. */
export interface Findings {
  readonly enclosures?: Enclosures
  readonly hasHugeImage?: boolean
  readonly isForm?: boolean
  readonly fault?: PageFault | undefined
}

/**
 * Sentences on the parts of a file, or of the pages that are shown, that are not seen. `hasNext`: pages follow those that are
 * shown. pdf.js counts no page behind one that it cannot find, so that a damaged page at the end may be followed by others.
 */
export function noticesOf(
  { isForm, fault, hasHugeImage }: Findings,
  hasNext: boolean,
  t: Translate,
  words: TranslateOf<PdfKey>,
): readonly string[] {
  if (isForm) return [words('pdf.form')]
  if (fault === 'page') return [words('pdf.damagedPage'), ...(hasNext ? [words('pdf.otherPages')] : [])]
  if (fault === 'part') return [t('page.partsNotShown')]
  return hasHugeImage ? [words('pdf.hugeImage')] : []
}
