import type { ShownOpening } from '../../stage/pictures/stage-pictures'

/** Tells whether only the stage has changed, not what is on it or how it is turned. */
export function sameOpening(one: ShownOpening, other: ShownOpening): boolean {
  const placed = ({ opening }: ShownOpening) =>
    opening.placed
      .map(({ canvas, bounds }) => [canvas, bounds.x, bounds.width, bounds.height].join())
      .join(' ')
  return one.rotation === other.rotation && placed(one) === placed(other)
}

/** Tells whether the stage has no size, as in an iframe that its page does not display yet. */
export const isHidden = ({ stage }: ShownOpening): boolean => !(stage.width && stage.height)
