import { createStore } from 'zustand/vanilla'
import type { LocalObject } from '../../sources/local-files'

/** The folder that is open, for the notice that says what it is. */
export interface OpenedFolder extends Omit<LocalObject, 'object'> {
  /** `ViewerPart.objectGeneration` of its object. */
  readonly generation: number
  /** Files and folders that the browser could not list. */
  readonly unreadable: number
}

/** The folder that was opened last. */
export const openedFolder = createStore<{ readonly current: OpenedFolder | undefined }>()(() => ({
  current: undefined,
}))
