/** Formats whose MIME type does not already hold the name that people use. */
const NAMES: Readonly<Record<string, string>> = {
  'text/plain': 'TXT',
  'text/html': '',
  'application/xhtml+xml': '',
  'application/octet-stream': '',
  'application/ld+json': 'JSON-LD',
  'application/rdf+xml': 'RDF',
  'application/xml+alto': 'ALTO',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.ms-powerpoint': 'PowerPoint',
  'text/markdown': 'Markdown',
  'audio/mpeg': 'MP3',
  'image/svg+xml': 'SVG',
}

const LONGEST_NAME = 12

/** Everyday name of a MIME type (`application/pdf` → `PDF`); empty when there is none. */
export function formatName(format: string): string {
  const type = format.toLowerCase().split(';', 1)[0]?.trim() ?? ''
  if (Object.hasOwn(NAMES, type)) return NAMES[type] ?? ''
  const name = /^[a-z]+\/(?:x-|vnd\.)?([a-z0-9.-]+)(?:\+[a-z]+)?$/.exec(type)?.[1] ?? ''
  return name.length <= LONGEST_NAME ? name.toUpperCase() : ''
}
