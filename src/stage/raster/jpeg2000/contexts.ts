// Contexts of the coding passes of a code block (ISO/IEC 15444-1, D.3).

import { BAND } from './tile-layout'

/** Bits of the neighbours of a coefficient that are significant. */
export const NEAR = {
  left: 1,
  right: 2,
  above: 4,
  below: 8,
  leftAbove: 16,
  rightAbove: 32,
  leftBelow: 64,
  rightBelow: 128,
} as const

/** All neighbours but those of the row below. */
export const NOT_BELOW = 0xff & ~(NEAR.below | NEAR.leftBelow | NEAR.rightBelow)

const countOf = (near: number, ...bits: readonly number[]) => bits.filter(bit => near & bit).length

/** Context by how many neighbours in the direction of the low pass, across it, and diagonally are significant (table D.1). */
function straightContext(along: number, across: number, diagonal: number): number {
  if (along === 2) return 8
  if (along === 1) return across > 0 ? 7 : diagonal > 0 ? 6 : 5
  if (across > 0) return 2 + across
  return Math.min(diagonal, 2)
}

function diagonalContext(straight: number, diagonal: number): number {
  if (diagonal >= 3) return 8
  if (diagonal === 2) return straight > 0 ? 7 : 6
  return (diagonal === 1 ? 3 : 0) + Math.min(straight, 2)
}

function contextOf(kind: number, near: number): number {
  const across = countOf(near, NEAR.left, NEAR.right)
  const down = countOf(near, NEAR.above, NEAR.below)
  const diagonal = countOf(near, NEAR.leftAbove, NEAR.rightAbove, NEAR.leftBelow, NEAR.rightBelow)
  if (kind === BAND.HH) return diagonalContext(across + down, diagonal)
  return kind === BAND.HL ? straightContext(down, across, diagonal) : straightContext(across, down, diagonal)
}

/** Contexts of significance: for each kind of subband by the neighbours. */
export const SIGNIFICANCE: readonly Uint8Array[] = [BAND.LL, BAND.HL, BAND.LH, BAND.HH].map(kind =>
  Uint8Array.from({ length: 256 }, (_, near) => contextOf(kind, near)),
)

/** Contexts of a sign by 3 × (contribution across + 1) + contribution down + 1, and where it is inverted (table D.3). */
export const SIGN = Uint8Array.of(13, 12, 11, 10, 9, 10, 11, 12, 13)
export const SIGN_INVERTED = Uint8Array.of(1, 1, 1, 1, 0, 0, 0, 0, 0)

/** Contexts of refinement: first without and with neighbours, later. */
export const REFINEMENT = { alone: 14, near: 15, later: 16 } as const
/** Contexts of a column of four, and of bits of even chance. */
export const RUN = 17
export const EVEN = 18
