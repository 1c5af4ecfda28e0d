import type { BookSection } from './open-book'

/** Place of the reader in a book. */
export interface BookPlace {
  /** Position of the section, counted from 0. */
  readonly section: number
  /** Page in the book, counted from 0, and how many there are as far as is known. */
  readonly page: number
  readonly count: number
  /** True until the whole book was laid out: page and count are reckoned. */
  readonly isReckoned: boolean
  /** CFI of the first words that are seen; empty for a page without words. */
  readonly cfi: string
  /** Printed page; empty where the book does not say. */
  readonly label: string
  /** Pages that are seen together, counted from 0; absent where the current one is seen alone. */
  readonly shown?: readonly number[]
  /** The section cannot be shown, since it is not in the book, or has nothing in it. */
  readonly gap?: NonNullable<BookSection['gap']>
}

/** Events of the view. */
export interface BookListener {
  onPlace(place: BookPlace): void
  /** A section could not be read. */
  onFailure(error: unknown): void
  /** A link out of the book was followed. */
  onOutside(href: string): void
  onKey(event: KeyboardEvent): void
  /** The document of another section is shown; the answer is called when that goes. */
  onDocument(page: Document): () => void
}
