import type { ShownWords } from '../../viewer/files/shown-words'
import type { BookView } from './book-view'
import type { Book } from './open-book'
import { sectionText } from './section-text'

/** The words of a book that is shown, section by section, for reading them aloud. */
export function bookWords(book: Book, view: BookView, canvas: number): ShownWords {
  return {
    canvas,
    count: book.sizes.length,
    current: () => view.section,
    shows: section => view.documentOf(section) !== undefined,
    async read(section) {
      if (book.sizes[section] === 0) return undefined
      // A section that is read without being shown would take the pictures of the one that is.
      if (!view.documentOf(section)) await view.show({ section })
      const shown = view.documentOf(section)
      if (!shown) return undefined
      const language = shown.documentElement.getAttribute('lang') || book.language
      return { text: sectionText(shown).text, ...(language && { language }) }
    },
    rootOf: section => view.documentOf(section)?.body,
    show(section, place) {
      const range = place?.range
      void view.show({ section, ...(range && { find: () => range }) })
    },
  }
}
