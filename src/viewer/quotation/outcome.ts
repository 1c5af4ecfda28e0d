import { createStore } from 'zustand/vanilla'

/** Outcome of looking for quoted words: the page that they are on now, and its certainty. */
export interface QuotationOutcome {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Position of the part of the file, counted from 0. */
  readonly part?: number
  readonly status: 'same' | 'moved' | 'unsure' | 'missing'
}

/** The outcome for the words that were looked for last; `undefined` when there is nothing to say. */
export const quotationOutcome = createStore<{ readonly outcome: QuotationOutcome | undefined }>(() => ({
  outcome: undefined,
}))
