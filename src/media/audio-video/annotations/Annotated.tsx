import type { ComponentType } from 'react'
import { useStore } from 'zustand'
import { ErrorBoundary } from '../../../ui/ErrorBoundary'
import { Loaded } from '../../../ui/Loaded'
import { annotationsOf } from '../../../viewer/annotations/annotation-state'
import { useViewer, useViewerState } from '../../../viewer/use-viewer'

interface AnnotatedProps {
  /** Position of the canvas, counted from 0. */
  readonly index: number
  readonly load: () => Promise<ComponentType<{ readonly index: number }>>
}

/** Marks of annotations, which come in with the first annotation of the recording; without them it still plays. */
export function Annotated({ index, load }: AnnotatedProps) {
  const { store } = useViewer()
  const hasAny = useStore(
    annotationsOf(store),
    ({ marked, pages, own }) =>
      marked && ((pages.get(index)?.read?.annotations.length ?? 0) > 0 || (own.get(index)?.length ?? 0) > 0),
  )
  const generation = useViewerState(state => state.objectGeneration)
  if (!hasAny) return null
  return (
    <ErrorBoundary subject={generation} fallback={() => null}>
      <Loaded load={load} props={{ index }} />
    </ErrorBoundary>
  )
}
