import { useCallback } from 'react'
import { quoteInFile } from '../../../viewer/quotation/file/quote-in-file'
import { useViewerState } from '../../../viewer/use-viewer'
import { type FindQuotation, LinkToSelection } from './QuotationLink'

/** Offers a link to words that are selected in the file that is shown, or a note on them. */
export function FileQuotation() {
  const words = useViewerState(state => state.shownWords)
  const find = useCallback<FindQuotation>(
    async range => {
      const quoted = words && (await quoteInFile(words, range))
      if (!quoted) return undefined
      const { quote, fragment } = quoted
      return { canvas: words.canvas, quote, lines: [], ...(fragment && { fragment }) }
    },
    [words],
  )
  return <LinkToSelection find={find} />
}
