import { useEffect } from 'react'
import { tellTaken } from '../../viewer/library/taking'
import { selectedWords } from './selected-words'
import type { WordElements } from './word-elements'

/** Copies selected words as they stand in the text of their pages: in reading order, each once. */
export function useCopyWords(pages: readonly WordElements[]): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const words = selectedWords(pages, getSelection())
      if (words === '') return
      // In a column each page adds its own.
      const others = event.defaultPrevented ? `${event.clipboardData?.getData('text/plain')}\n\n` : ''
      event.clipboardData?.setData('text/plain', others + words)
      event.preventDefault()
      tellTaken({ format: 'text/plain' })
    }
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [pages])
}
