const BOOK = '99SKERROW_INST/1210000100000412'

/** Query strings that open the book by its delivery, and by its manifest. */
export const BY_JSON = `service=${encodeURIComponent(`/view/delivery/${BOOK}`)}`
export const BY_MANIFEST = `manifest=${encodeURIComponent(`/view/iiif/presentation/${BOOK}/manifest?iiifVersion=3`)}`

/** The part of a link that names another object. */
export const beside = (query: string) => `&beside=${encodeURIComponent(query)}`

/** A link to two pages of the book. */
export const TWO = `?${BY_MANIFEST}&page=3${beside(`${BY_MANIFEST}&page=5`)}`
