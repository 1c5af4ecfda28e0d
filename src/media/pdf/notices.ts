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

/** Sentences on the parts of a file of `count` pages, or of the pages that are shown, that are not seen. */
export function noticesOf(
  { isForm, fault, hasHugeImage }: Findings,
  count: number,
  t: Translate,
  words: TranslateOf<PdfKey>,
): readonly string[] {
  if (isForm) return [words('pdf.form')]
  if (fault === 'page') return [words('pdf.damagedPage'), ...(count > 1 ? [words('pdf.otherPages')] : [])]
  if (fault === 'part') return [t('page.partsNotShown')]
  return hasHugeImage ? [words('pdf.hugeImage')] : []
}
