/** Kinds of things that are cited, in the words of CSL (Citation Style Language 1.0.2, appendix "Types"). */
export type ReferenceType =
  | 'book'
  | 'document'
  | 'graphic'
  | 'manuscript'
  | 'map'
  | 'motion_picture'
  | 'newspaper'
  | 'song'
  | 'thesis'

/** A person whose family name is told apart, or a name that is given as it stands. */
export type Name = { readonly family: string; readonly given: string } | { readonly literal: string }

/** A date that is sure, by year, month and day; or the words of the catalogue for one that is not. */
export type Issued =
  | { readonly year: number; readonly month?: number; readonly day?: number }
  | { readonly literal: string }

/** Bibliographic description of an object: what its metadata says for sure, and nothing else. */
export interface Reference {
  readonly type: ReferenceType
  readonly title?: string
  readonly authors: readonly Name[]
  readonly editors: readonly Name[]
  readonly issued?: Issued
  readonly publisher?: string
  readonly place?: string
  readonly volume?: string
  /** Institution that holds the original, and its shelfmark there. */
  readonly archive?: string
  readonly shelfmark?: string
  /** BCP 47 or ISO 639 code, or the word of the catalogue. */
  readonly language?: string
  readonly doi?: string
  /** Persistent where there is one; never signed. */
  readonly url?: string
  /** Printed label or position of the page that is cited, or the time in a recording. */
  readonly locator?: string
  /** URL of the picture of the region that is cited; never signed. */
  readonly picture?: string
  /** Day on which it was read. */
  readonly accessed: { readonly year: number; readonly month: number; readonly day: number }
}

/** The address under which a reference is found: that of its DOI, else its own. */
export function linkOf({ doi, url }: Reference): string | undefined {
  return doi === undefined ? url : `https://doi.org/${doi}`
}
