/** Type sizes a reader can choose, as parts of the usual one. */
export const TYPE_SIZES: readonly number[] = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5]

/** The type size in use, one of `TYPE_SIZES`, and the way to the next one: 1 larger, -1 smaller. */
export interface TypeSize {
  readonly size: number
  readonly step: (by: 1 | -1) => void
}
