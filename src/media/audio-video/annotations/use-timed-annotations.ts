import { useMemo } from 'react'
import { useStore } from 'zustand'
import { annotationsOf } from '../../../viewer/annotations/annotation-state'
import { type TimedAnnotation, timedAnnotations } from '../../../viewer/annotations/shown-annotations'
import { useViewer } from '../../../viewer/use-viewer'

/** The annotations on the time of a recording that are not switched off, in the order of their times. */
export function useTimedAnnotations(index: number): readonly TimedAnnotation[] {
  const annotations = annotationsOf(useViewer().store)
  const pages = useStore(annotations, state => state.pages)
  const own = useStore(annotations, state => state.own)
  const hidden = useStore(annotations, state => state.hidden)
  return useMemo(() => timedAnnotations({ pages, own, hidden }, index), [pages, own, hidden, index])
}
