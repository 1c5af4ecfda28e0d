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
      event.clipboardData?.setData('text/plain', words)
      event.preventDefault()
      tellTaken({ format: 'text/plain' })
    }
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [pages])
}
