import type { Size } from '../../../model/digital-object'
import type { PageText, TextSpan } from '../../../model/texts/page-text'

/** Words of a page that are selected. */
export interface SelectedQuotation {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Size of the canvas; without it the link names no part of the page. */
  readonly size: Size | undefined
  readonly text: PageText
  readonly span: TextSpan
}
