import { CHECKS } from './checks'
import { type CheckContext, type Finding, USUAL_LIMITS } from './finding'
import type { FileSample } from './sample'

/** Choices for a check. */
export interface CheckOptions extends Partial<CheckContext> {
  /** Kinds that are left out. */
  readonly without?: readonly string[]
}

/** Finds what may be wrong with the files of an object; kind by kind, so that whoever waits may stop or show the first. */
export function* check(
  samples: readonly FileSample[],
  { object, limits = USUAL_LIMITS, without = [] }: CheckOptions = {},
): Generator<Finding> {
  for (const { kind, find } of CHECKS) {
    if (without.includes(kind)) continue
    for (const finding of find(samples, { limits, ...(object && { object }) })) yield { kind, ...finding }
  }
}
