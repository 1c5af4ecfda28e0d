/** An id without what documents are careless about: scheme, fragment, last slash, and blanks that are encoded or not. */
export const likeness = (id: string): string =>
  id
    .replace(/^https?:/i, '')
    .replace(/\/?(?:#.*)?$/s, '')
    .replaceAll('%20', ' ')
