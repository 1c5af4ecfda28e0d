/** Words of the citations. */
export const cite = {
  'cite.style': 'Style',
  'cite.what': 'Cite',
  'cite.object': 'The whole object',
  'cite.page': 'This page',
  'cite.citation': 'Citation',
  'cite.copy': 'Copy the citation',
  'cite.copied': 'Copied',
  'cite.selected': 'The citation is selected and can be copied by hand.',
  'cite.save': 'Save as {format}',
  'cite.files': 'For reference managers',
  'cite.check':
    'Made from the description of the object; what it leaves open is left out. Please check it before you use it.',
  'cite.locator': 'p. {page}',
  'cite.region': 'What is in view',
  'cite.detail': 'detail',
  'cite.picture': 'Picture of this part',
} as const

/** A name of one of these messages. */
export type CiteKey = keyof typeof cite

/** All of these messages in one locale. */
export type CiteMessages = Readonly<Record<CiteKey, string>>
