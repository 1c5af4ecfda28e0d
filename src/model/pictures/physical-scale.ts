/** Size of the units of a canvas in the world. */
export interface PhysicalScale {
  /** Millimetres per canvas unit. */
  readonly millimetres: number
  /** Origin of the statement. */
  readonly statedBy: 'object' | 'library' | 'file'
  /** Pixels per inch, where that is what was stated. */
  readonly dpi?: number
}

/** Millimetres of an inch. */
export const INCH = 25.4

/** The longest of 1, 2, 5, 10, 20 … millimetres that is no longer than `most`; `undefined` when none is. */
export function roundLength(most: number): number | undefined {
  if (!(most > 0) || !Number.isFinite(most)) return undefined
  const power = 10 ** Math.floor(Math.log10(most) + 1e-9)
  const step = [5, 2, 1].find(each => each * power <= most * (1 + 1e-9)) ?? 1
  return step * power
}
