import { createStore } from 'zustand/vanilla'

/** Something to say of the copy of the open object on this device. */
export interface CopyNote {
  /** `over`: its time has ended; `withdrawn`: it was removed; `reading`: it is what is shown. */
  readonly kind: 'over' | 'withdrawn' | 'reading'
  /** Day of the end, or of the making, in milliseconds since 1970. */
  readonly time: number
}

/** The note that is shown; `undefined` for none. */
export const copyNote = createStore<{ readonly note: CopyNote | undefined }>(() => ({ note: undefined }))
