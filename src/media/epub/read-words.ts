import { isFailure } from '../../model/failure'
import { fetchFile } from '../../viewer/files/fetch-file'
import type { ReadWords } from '../medium'
import { type Book, type BookEntry, MOST_BYTES, readBook } from './open-book'
import { sectionText } from './section-text'

/** Names of sections: the last entry of the contents that begins in one, or before it. */
function namesOf(book: Book): (section: number) => string {
  const named: { readonly section: number; readonly label: string }[] = []
  const visit = (entries: readonly BookEntry[]) => {
    for (const { label, href, children } of entries) {
      const section = href === undefined ? undefined : book.find(href)?.section
      if (section !== undefined) named.push({ section, label })
      visit(children)
    }
  }
  visit(book.contents)
  return section => named.findLast(each => each.section <= section)?.label ?? ''
}

/** Reads the words of a book, section by section; places are CFIs. */
export const readWords: ReadWords = async ({ viewer, canvas, signal, onPart }) => {
  const file = await fetchFile(viewer, canvas, MOST_BYTES, signal)
  const book = isFailure(file) ? file : await readBook(file)
  if (isFailure(book)) return book
  const nameOf = namesOf(book)
  try {
    for (const [section, size] of book.sizes.entries()) {
      if (signal.aborted) break
      const read = size > 0 ? await book.read(section).catch(() => undefined) : undefined
      if (!read) continue
      const { text, rangeOf } = sectionText(read.document)
      await onPart({
        text,
        label: nameOf(section),
        fragmentOf: span => book.cfiOf(section, rangeOf(span)),
      })
    }
  } finally {
    book.close()
  }
  return undefined
}
