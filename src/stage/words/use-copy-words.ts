import { useEffect } from 'react'
import { sourceOf } from '../../viewer/library/copy-source'
import { tellTaken } from '../../viewer/library/taking'
import { useViewer } from '../../viewer/use-viewer'
import { selectedWords } from './selected-words'
import type { WordElements } from './word-elements'

/** The words of a page that can be copied; `canvas` is its position, counted from 0. */
export interface CopiedPage {
  readonly canvas: number
  readonly elements: WordElements
}

/** Copies selected words as they stand in the text of their pages: in reading order, each once. */
export function useCopyWords(pages: readonly CopiedPage[]): void {
  const viewer = useViewer()
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const selection = getSelection()
      const taken = pages.flatMap(({ canvas, elements }) => {
        const words = selectedWords([elements], selection)
        return words === '' ? [] : [{ canvas, words }]
      })
      if (taken.length === 0) return
      // In a column each page adds its own.
      const others = event.defaultPrevented ? `${event.clipboardData?.getData('text/plain')}\n\n` : ''
      const words = taken.map(each => each.words).join('\n\n')
      const source = sourceOf(
        viewer,
        taken.map(each => each.canvas),
      )
      event.clipboardData?.setData('text/plain', others + words + source)
      event.preventDefault()
      tellTaken({ format: 'text/plain' })
    }
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [pages, viewer])
}
