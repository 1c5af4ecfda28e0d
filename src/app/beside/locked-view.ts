// The arithmetic of two views that move together: on the screen both move by the same, from where they were when they were locked.

import type { Sight } from '../../viewer/state/medium-part'

interface Point {
  readonly x: number
  readonly y: number
}

/** A view as it is when two are locked: the offset of its centre from that of the opening, and how much nearer than whole it is. */
export interface Anchor {
  readonly offset: Point
  readonly near: number
}

/** A view that moves: where it was locked, and how far its page is turned, in degrees. */
export interface LockedView {
  readonly sight: Sight
  readonly anchor: Anchor
  readonly rotation: number
}

const offsetOf = ({ center, height }: Sight): Point => ({ x: center.x - 0.5, y: center.y - height / 2 })

/** Notes where a view is locked. */
export function anchorOf(sight: Sight): Anchor {
  return { offset: offsetOf(sight), near: sight.scale / sight.whole }
}

/** Turns a vector by quarters, clockwise as the screen has it (y down). */
function turned({ x, y }: Point, degrees: number): Point {
  switch ((((degrees / 90) % 4) + 4) % 4) {
    case 1:
      return { x: -y, y: x }
    case 2:
      return { x: -x, y: -y }
    case 3:
      return { x: y, y: -x }
    default:
      return { x, y }
  }
}

/** The view of the follower when the leader is where it is. */
export function followedView(leader: LockedView, follower: LockedView): Pick<Sight, 'center' | 'scale'> {
  const near = (leader.sight.scale / leader.sight.whole) * (follower.anchor.near / leader.anchor.near)
  const scale = near * follower.sight.whole
  const now = offsetOf(leader.sight)
  const moved = turned(
    { x: now.x - leader.anchor.offset.x, y: now.y - leader.anchor.offset.y },
    leader.rotation - follower.rotation,
  )
  const ratio = leader.sight.scale / scale
  return {
    center: {
      x: 0.5 + follower.anchor.offset.x + moved.x * ratio,
      y: follower.sight.height / 2 + follower.anchor.offset.y + moved.y * ratio,
    },
    scale,
  }
}
