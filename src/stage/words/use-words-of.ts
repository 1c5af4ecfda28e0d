import { useEffect, useState } from 'react'
import { isFailure } from '../../model/failure'
import type { PageText } from '../../model/texts/page-text'
import { readTextsOf } from '../../viewer/search/read-texts'
import type { ViewerStore } from '../../viewer/state/store'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'

/** Milliseconds on a page before its words are fetched: whoever leafs through does not fetch those of every page. */
const PAUSE = 300

/** Notes whether a page has words, which is known of annotations elsewhere only when they are there. */
function noteWords(store: ViewerStore, hasWords: boolean): void {
  if (!store.getState().hasWords) store.setState({ hasWords })
}

/** The text of a canvas, if possible with places, once the reader has stayed on it; nothing where none can be had. */
export function useWordsOf(canvas: number): PageText | undefined {
  const viewer = useViewer()
  const content = useObject()?.canvases[canvas]
  const waiting = useViewerState(state => state.pageWaiting)
  const [read, setRead] = useState<{ readonly of: unknown; readonly text: PageText | undefined }>()
  useEffect(() => {
    if (!content || waiting) return
    let left = false
    const timer = setTimeout(async () => {
      const texts = await readTextsOf(content, viewer)
      if (left || isFailure(texts)) return
      noteWords(viewer.store, texts.length > 0)
      setRead({ of: content, text: texts.find(({ granularity }) => granularity !== 'page') ?? texts[0] })
    }, PAUSE)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [content, waiting, viewer])
  return read?.of === content ? read?.text : undefined
}
