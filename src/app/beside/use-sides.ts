import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { mediumFor, pictureMedium } from '../../media'
import { localizedLine } from '../../model/language-map'
import { objectOf, type ViewerState, type ViewerStore } from '../../viewer/state/store'
import { useViewer } from '../../viewer/use-viewer'
import { currentSides, type Side, type Sides } from './sides'

/** The two sides of this page. */
export function useSides(): Sides {
  const sides = currentSides()
  if (!sides) throw new Error('this page shows one object')
  return sides
}

/** A part of the state of a side; `undefined` until its viewer is there. */
function useSideState<Value>({ viewer }: Side, select: (state: ViewerState) => Value): Value | undefined {
  const { store } = useViewer()
  // A hook needs a store: that of this page stands in until the side's is there.
  const value = useStore<ViewerStore, Value>(viewer?.store ?? store, select)
  return viewer ? value : undefined
}

/** The title of a page in an iframe, which says what is wrong where there is no object. */
function usePageTitle({ frame, viewer }: Side): string {
  const [title, setTitle] = useState('')
  useEffect(() => {
    const page = viewer && frame.contentDocument
    if (!page) return
    const read = () => setTitle(page.title)
    const observer = new MutationObserver(read)
    observer.observe(page.head, { childList: true, subtree: true, characterData: true })
    read()
    return () => observer.disconnect()
  }, [frame, viewer])
  return title
}

/** The name of a side: the title of its object. */
export function useSideName(side: Side): string {
  const { languages, translate: t } = useViewer()
  const page = usePageTitle(side)
  const label = useSideState(side, state => objectOf(state)?.label)
  return localizedLine(label ?? {}, languages) || page || t('viewer.loading')
}

/** Tells whether a side shows a page picture that can lie over another, or be under it. */
export function useIsPicture(side: Side): boolean {
  return useSideState(side, isPicture) === true
}

function isPicture(state: ViewerState): boolean {
  const canvas = objectOf(state)?.canvases[state.place.canvas]
  const laysPages = state.layout === 'single' || state.layout === 'book'
  return canvas !== undefined && laysPages && mediumFor(canvas) === pictureMedium && !state.consentPending
}
