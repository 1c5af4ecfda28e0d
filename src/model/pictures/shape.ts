import type { Size } from '../digital-object'

/** Shapes that differ by more than this are not of one picture. */
const STRETCHED = 0.05

/** Measure of the difference of two shapes: 0 when they are alike, about 0.05 for one twentieth. */
export const misfit = (one: Size, other: Size): number =>
  Math.abs(Math.log((one.width * other.height) / (one.height * other.width)))

/** A stated size, unless what is seen has another shape: `seen` then, the evidence. */
export const trueSize = (stated: Size | undefined, seen: Size): Size =>
  stated && !(misfit(stated, seen) > STRETCHED) ? stated : seen
