// Annotations as read so far, and the choices of how they are seen. A store of its own beside the viewer's, which the entry carries.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NotePart } from '../../model/annotations/note-json'
import type { ViewerStore } from '../state/store'
import type { PageAnnotations, PlacedAnnotation } from './page-annotations'

/** The annotations of a page as far as they are there. */
export interface PageState {
  /** The canvas in its document, for which they were read. */
  readonly json: unknown
  /** Absent while they are on their way. */
  readonly read?: PageAnnotations
}

/** The annotations of the open object. */
export interface AnnotationState {
  readonly generation: number
  /** By the position of the canvas. */
  readonly pages: ReadonlyMap<number, PageState>
  /** The reader's own notes, by the position of the canvas. */
  readonly own: ReadonlyMap<number, readonly PlacedAnnotation[]>
  /** Keys of collections that are switched off. */
  readonly hidden: ReadonlySet<string>
  /** True while marks are seen on the pages. */
  readonly marked: boolean
  /** Words for which the reader wants to write a note, until its form is there. */
  readonly quotedPart?: { readonly canvas: number; readonly part: NotePart } | undefined
  /** Key of the annotation that was chosen last. */
  readonly chosen?: string | undefined
}

/** The store of annotations of a viewer. */
export type AnnotationStore = StoreApi<AnnotationState>

/** The state of an object whose annotations nobody has asked for. */
export const freshAnnotations = (generation: number): AnnotationState => ({
  generation,
  pages: new Map(),
  own: new Map(),
  hidden: new Set(),
  marked: true,
})

const stores = new WeakMap<ViewerStore, AnnotationStore>()

/** The store of annotations that goes with a viewer's state. */
export function annotationsOf(store: ViewerStore): AnnotationStore {
  const cached = stores.get(store)
  if (cached) return cached
  const created = createStore(() => freshAnnotations(store.getState().objectGeneration))
  stores.set(store, created)
  return created
}
