// Documents of their own inside the page: the sections of an e-book are in iframes.

const documents = new Set<Document>()
const listeners = new Set<() => void>()

const tell = () => {
  for (const listener of listeners) listener()
}

/** Tells that a document is shown, until the function that comes back is called. */
export function addInnerDocument(page: Document): () => void {
  documents.add(page)
  tell()
  return () => {
    documents.delete(page)
    tell()
  }
}

/** The documents that are shown inside the page now. */
export const innerDocuments = (): readonly Document[] => [...documents]

/** Calls a function whenever other documents are shown; returns the way to stop. */
export function onInnerDocuments(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
