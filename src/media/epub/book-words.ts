import type { ShownWords } from '../../viewer/files/shown-words'
import { objectOf } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'
import type { BookView } from './book-view'
import type { Book } from './open-book'
import { readWords } from './read-words'
import { sectionText } from './section-text'

/** A fragment of a link as it is written in the book: browsers encode it. */
export function decodedFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** The words of a book that is shown, section by section. */
export function bookWords(book: Book, view: BookView, canvas: number, viewer: Viewer): ShownWords {
  const sectionOf = (fragment: string) => book.findCfi(decodedFragment(fragment))?.section
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
    async readAll(onPart, signal) {
      const content = objectOf(viewer.store.getState())?.canvases[canvas]
      if (!content) return
      // A second copy of the book: the one that is shown reads one section at a time.
      await readWords({
        ...{ viewer, canvas, content, signal },
        onPart({ text, fragmentOf }) {
          const section = sectionOf(fragmentOf?.({ start: 0, end: 0 }) ?? '')
          if (section !== undefined) onPart(section, text)
        },
      })
    },
    rootOf: section => view.documentOf(section)?.body,
    fragmentOf: (section, range) => book.cfiOf(section, range),
    partOf: sectionOf,
    show(section, place) {
      const range = place?.range
      void view.show({ section, ...(range && { find: () => range }) })
    },
  }
}
