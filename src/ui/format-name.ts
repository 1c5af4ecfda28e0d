import { findDetails } from '../model/formats/format-details'
import { mimeType } from '../model/formats/formats'

/** Names of types that are no format of a file that is shown. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'application/octet-stream': '',
  'application/ld+json': 'JSON-LD',
  'application/rdf+xml': 'RDF',
  'application/xml+alto': 'ALTO',
}

const LONGEST_NAME = 12

/** Everyday name of a MIME type (`application/pdf` → `PDF`); empty when there is none. */
export function formatName(format: string): string {
  const stated = mimeType(format)
  const details = findDetails(stated)
  if (details?.name !== undefined) return details.name
  const type = details?.type ?? stated
  if (Object.hasOwn(OTHER_NAMES, type)) return OTHER_NAMES[type] ?? ''
  const name = /^[a-z]+\/(?:x-|vnd\.)?([a-z0-9.-]+)(?:\+[a-z]+)?$/.exec(type)?.[1] ?? ''
  return name.length <= LONGEST_NAME ? name.toUpperCase() : ''
}
