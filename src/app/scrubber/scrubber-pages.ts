import { useMemo } from 'react'
import { localizedLine } from '../../model/language-map'
import type { InnerPages } from '../../viewer/files/inner-pages'
import { openingAt } from '../../viewer/state/current-opening'
import { goToCanvas } from '../../viewer/state/navigation'
import { pageName, positionsInWords } from '../../viewer/state/page-name'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { chaptersOf } from './chapters'

/** Fewer pages need no scrubber. */
const FEWEST = 3

/** Pages of a scrubber: those of the object, or those inside its file. Positions count from 0. */
export interface ScrubberPages {
  readonly count: number
  readonly current: number
  readonly rightToLeft: boolean
  /** Beginnings of chapters. */
  readonly marks: readonly number[]
  /** Name of a page in view: position and printed label, of both pages where two are seen together. */
  nameOf(page: number): string
  /** The chapter a page lies in; empty when it lies in none. */
  chapterOf(page: number): string
  /** The canvases whose pictures show the page, in reading order; none inside a file. */
  canvasesOf(page: number): readonly number[]
  goTo(page: number): void
}

type Words = Pick<
  ScrubberPages,
  'nameOf' | 'chapterOf' | 'canvasesOf' | 'goTo' | 'marks' | 'count' | 'current'
>

function useCanvasPages(): Words | undefined {
  const viewer = useViewer()
  const { store, languages } = viewer
  const object = useObject()
  const current = useViewerState(state => state.place.canvas)
  const structures = object?.structures
  const chapters = useMemo(() => chaptersOf(structures ?? []), [structures])
  if (!object) return undefined
  const together = (page: number) => openingAt(store.getState(), page)
  return {
    count: object.canvases.length,
    current,
    marks: chapters.starts,
    nameOf: page => pageName(viewer, object, ...together(page)),
    chapterOf: page => localizedLine(chapters.labelAt(page), languages),
    canvasesOf: together,
    goTo: page => goToCanvas(store, page),
  }
}

function useWordsInFile(inner: InnerPages | undefined): Words | undefined {
  const { translate } = useViewer()
  if (!inner) return undefined
  return {
    count: inner.count,
    current: inner.current,
    marks: [],
    nameOf: page => positionsInWords(translate, [page], inner.count, inner.labelOf(page)),
    chapterOf: () => '',
    canvasesOf: () => [],
    goTo: page => inner.goTo(page),
  }
}

/** The pages inside the file where it has some, else those of the object; `undefined` when there are too few. */
export function useScrubberPages(): ScrubberPages | undefined {
  const own = useViewerState(state => state.innerPages?.viewingDirection)
  const stated = useObject()?.viewingDirection
  const direction = own ?? stated
  const canvases = useCanvasPages()
  const inFile = useWordsInFile(useViewerState(state => state.innerPages))
  const pages = [inFile, canvases].find(each => each && each.count >= FEWEST)
  return pages && { ...pages, rightToLeft: direction === 'right-to-left' }
}
