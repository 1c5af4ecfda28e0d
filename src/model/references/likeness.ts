/** An id without what documents are careless about: scheme, fragment, last slash and percent-encoding. */
export function likeness(id: string): string {
  const bare = id.replace(/^https?:/i, '').replace(/\/?(?:#.*)?$/s, '')
  try {
    return decodeURI(bare)
  } catch {
    return bare
  }
}
