import type { ComponentType } from 'react'
import { useStore } from 'zustand'
import { ErrorBoundary } from '../../../ui/ErrorBoundary'
import { Loaded } from '../../../ui/Loaded'
import { annotationsOf } from '../../../viewer/annotations/annotation-state'
import { marksOn } from '../../../viewer/state/marks'
import { useViewer, useViewerState } from '../../../viewer/use-viewer'

interface AnnotatedProps {
  /** Position of the canvas, counted from 0. */
  readonly index: number
  readonly load: () => Promise<ComponentType<{ readonly index: number }>>
}

/** Marks of annotations, which come in with the first annotation of the recording, or the first place that is drawn; without them it still plays. */
export function Annotated({ index, load }: AnnotatedProps) {
  const { store } = useViewer()
  const hasMarks = useViewerState(state => marksOn(state.marks, index).length > 0)
  const hasAny = useStore(
    annotationsOf(store),
    ({ marked, pages, own }) =>
      marked && ((pages.get(index)?.read?.annotations.length ?? 0) > 0 || (own.get(index)?.length ?? 0) > 0),
  )
  const generation = useViewerState(state => state.objectGeneration)
  if (!hasAny && !hasMarks) return null
  return (
    <ErrorBoundary subject={generation} fallback={() => null}>
      <Loaded load={load} props={{ index }} />
    </ErrorBoundary>
  )
}
