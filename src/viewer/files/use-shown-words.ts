import { useEffect } from 'react'
import { useViewer } from '../use-viewer'
import type { ShownWords, SpokenPart } from './shown-words'

const PANE = '.lectern-stage .reading-body'

/** Lets a text that is shown in a reading pane be read aloud; `read` gives its words, `undefined` while it is not there. */
export function useShownWords(canvas: number, read: (() => SpokenPart | undefined) | undefined): void {
  const { store } = useViewer()
  useEffect(() => {
    if (!read) return
    const pane = () => document.querySelector(PANE) ?? undefined
    const shownWords: ShownWords = {
      canvas,
      count: 1,
      current: () => 0,
      shows: () => true,
      read: async () => read(),
      rootOf: pane,
      show(_, place) {
        const scroller = pane()?.querySelector('.long-list')
        const element = place?.range?.startContainer.parentElement
        if (element) element.scrollIntoView({ block: 'center' })
        else if (scroller && place)
          scroller.scrollTop = place.along * scroller.scrollHeight - scroller.clientHeight / 2
      },
    }
    store.setState({ shownWords })
    return () => {
      if (store.getState().shownWords === shownWords) store.setState({ shownWords: undefined })
    }
  }, [store, canvas, read])
}
