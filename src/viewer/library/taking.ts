// Files and pages that a reader takes away: reported here wherever that happens, heard by the bridge to the host page.

import type { Link } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'

/** Something that was taken. Never its URL, which may be signed. */
export interface Taking {
  /** Name for the reader: that of the file or page, or of the way it was taken. */
  readonly name?: string | undefined
  /** MIME type, where it is known. */
  readonly format?: string | undefined
}

const EVENT = 'lectern-taking'
/** Characters of a name that are told. */
const LONGEST = 300

/** Says that the reader takes something away. */
export function tellTaken({ name, format }: Taking): void {
  const detail: Taking = { ...(name && { name: name.slice(0, LONGEST) }), ...(format && { format }) }
  document.dispatchEvent(new CustomEvent(EVENT, { detail }))
}

/** The listener that says of links to copies that they are taken, by their names in the reader's languages. */
export function tellTakenLink(languages: readonly string[]): (link: Link) => void {
  return ({ label, format }) => tellTaken({ name: localizedLine(label, languages), format })
}

/** Calls back with everything that is taken; returns the way to stop. */
export function followTaken(listener: (taking: Taking) => void): () => void {
  const onEvent = (event: Event) => listener((event as CustomEvent<Taking>).detail)
  document.addEventListener(EVENT, onEvent)
  return () => document.removeEventListener(EVENT, onEvent)
}
