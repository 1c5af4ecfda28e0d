import type { Reference } from '../reference'
import { bibtex } from './bibtex'
import { cslJson } from './csl-json'
import { ris } from './ris'

/** A file that programs for references read. */
export interface ReferenceFile {
  readonly name: string
  readonly extension: string
  readonly type: string
  readonly write: (reference: Reference) => string
}

/** The files in which a reference can be taken along. */
export const REFERENCE_FILES: readonly ReferenceFile[] = [
  { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems', write: ris },
  { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'CSL JSON', extension: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
]
