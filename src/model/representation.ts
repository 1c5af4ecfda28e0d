import type { LanguageMap } from './language-map'

/** One representation of a record (a master, a derivative, a volume, a PDF beside its page images). */
export interface Representation {
  /** The delivery address or manifest; for a remote one the page of the repository that holds its files. Checked. */
  readonly url: string
  readonly label: LanguageMap
  /** Another repository holds its files: it is opened there, not read here. */
  readonly remote: boolean
}
