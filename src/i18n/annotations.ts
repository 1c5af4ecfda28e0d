import { laterMessages } from './later-messages'
import { type AnnotationKey, annotations as en } from './locales/en/annotations'
import type { TranslateOf } from './translate'

/** Says a message about annotations. */
export type AnnotationTranslate = TranslateOf<AnnotationKey>

/** Words about annotations. */
export const annotationMessages = laterMessages<AnnotationKey>(
  'annotations',
  en,
  import.meta.glob(['./locales/*/annotations.ts', '!./locales/en/*'], { import: 'annotations' }),
)
