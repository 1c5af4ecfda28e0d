import { laterMessages } from '../later-messages'
import type { TranslateOf } from '../translate'
import { type AnnotationKey, annotations as en } from './en'

/** Says a message about annotations. */
export type AnnotationTranslate = TranslateOf<AnnotationKey>

/** Words about annotations. */
export const annotationMessages = laterMessages<AnnotationKey>('annotations', en, {
  de: async () => (await import('./de')).annotations,
  es: async () => (await import('./es')).annotations,
  fr: async () => (await import('./fr')).annotations,
  he: async () => (await import('./he')).annotations,
})
