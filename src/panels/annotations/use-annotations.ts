import { useStore } from 'zustand'
import { type AnnotationState, annotationsOf } from '../../viewer/annotations/annotation-state'
import { useViewer } from '../../viewer/use-viewer'

/** A part of the state of annotations; the component renders again when that part changes. */
export function useAnnotationState<T>(select: (state: AnnotationState) => T): T {
  return useStore(annotationsOf(useViewer().store), select)
}
