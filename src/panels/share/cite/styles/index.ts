import type { Reference } from '../reference'
import type { Styled } from '../styled'
import { apa } from './apa'
import { chicagoAuthorDate, chicagoNote } from './chicago'
import { dinIso690, iso690 } from './iso-690'
import { mhra } from './mhra'
import { mla } from './mla'
import { wikipedia } from './wikipedia'

/** A citation style. */
export interface CitationStyle {
  /** Its name, the same in every language. */
  readonly name: string
  /** Language of the words that the style adds (BCP 47). */
  readonly language: string
  readonly write: (reference: Reference) => Styled
}

/** The citation styles, by the word that names them in the settings. */
export const CITATION_STYLES = {
  apa: { name: 'APA (7)', language: 'en', write: apa },
  'chicago-note': { name: 'Chicago (17), note', language: 'en', write: chicagoNote },
  'chicago-author-date': { name: 'Chicago (17), author–date', language: 'en', write: chicagoAuthorDate },
  mla: { name: 'MLA (9)', language: 'en', write: mla },
  mhra: { name: 'MHRA (3)', language: 'en', write: mhra },
  'iso-690': { name: 'ISO 690', language: 'en', write: iso690 },
  'din-iso-690': { name: 'DIN ISO 690', language: 'de', write: dinIso690 },
  wikipedia: { name: 'Wikipedia', language: 'en', write: wikipedia },
} as const satisfies Readonly<Record<string, CitationStyle>>

/** A word that names a citation style. */
export type CitationStyleName = keyof typeof CITATION_STYLES
