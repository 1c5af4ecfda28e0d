import type { Book } from './open-book'
import type { SectionPages } from './pages-in-section'

/** The printed page that a page of a section begins on or goes on with; empty where the book does not say. */
export function printedLabel(book: Book, section: number, page: Document, pages: SectionPages): string {
  let label = ''
  for (const printed of book.printedPages) {
    const target = book.find(printed.href)
    if (target?.section !== section) continue
    const place = target.find?.(page)
    if ((place ? pages.pageOf(place) : 0) <= pages.current) label = printed.label
  }
  return label
}

/** The entry of the printed pages that a reader means, exactly or without regard to case; `undefined` when there is none. */
export function findPrintedPage({ printedPages }: Pick<Book, 'printedPages'>, typed: string) {
  const target = typed.trim()
  const folded = target.toLocaleLowerCase()
  return (
    printedPages.find(({ label }) => label === target) ??
    printedPages.find(({ label }) => label.toLocaleLowerCase() === folded)
  )
}
