import type { Issued, Reference, ReferenceType } from '../reference'

/** Types of CSL that are called otherwise here. */
const TYPES: Partial<Readonly<Record<ReferenceType, string>>> = { newspaper: 'periodical' }

const dateParts = (date: Exclude<Issued, { literal: string }>) => ({
  'date-parts': [[date.year, date.month, date.day].filter(part => part !== undefined)],
})

/** The reference as an item of CSL JSON (CSL 1.0.2, `csl-data.json`); fields that are not there are left out. */
export function cslItem(reference: Reference, id = 'item'): Readonly<Record<string, unknown>> {
  const { type, title, authors, editors, issued, publisher, place, volume, archive, shelfmark } = reference
  const fields = {
    id,
    type: TYPES[type] ?? type,
    title,
    author: authors.length > 0 ? authors : undefined,
    editor: editors.length > 0 ? editors : undefined,
    issued: issued && ('literal' in issued ? issued : dateParts(issued)),
    publisher,
    'publisher-place': place,
    volume,
    archive,
    archive_location: shelfmark,
    language: reference.language,
    DOI: reference.doi,
    URL: reference.url,
    locator: reference.locator,
    // Zotero has it under "Extra"; styles do not print it.
    note: reference.picture,
    accessed: reference.url && dateParts(reference.accessed),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The reference as a file of CSL JSON. */
export function cslJson(reference: Reference): string {
  return `${JSON.stringify([cslItem(reference)], undefined, 2)}\n`
}
