import type { TextSpan } from './page-text'

/** A part of a file with words of its own: a page, a chapter, a sheet, or the whole of a text. */
export interface FilePart {
  readonly text: string
  /** Position of the page inside the file, counted from 0. */
  readonly page?: number
  /** Name of the part, such as that of a chapter or a sheet. */
  readonly label?: string
  /** Fragment of a place in the text, as `place.fragment` has it. */
  fragmentOf?(span: TextSpan): string
}
