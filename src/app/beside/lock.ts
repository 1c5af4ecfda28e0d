// Two viewers that are moved together. The one that the reader uses leads; the other follows in the same frame, from where both
// were when they were locked.

import { objectOf, type ViewerState } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'
import { type Anchor, anchorOf, followedView } from './locked-view'

/** Page, turn and view of a viewer when it was locked. */
interface Start {
  readonly page: number
  readonly rotation: number
  readonly view?: Anchor | undefined
}

/** Position of the page that is read, inside its file where that has pages of its own. */
export const pageOf = ({ innerPages, place }: ViewerState): number => innerPages?.current ?? place.canvas

const quarterTurn = (degrees: number) => (((Math.round(degrees / 90) * 90) % 360) + 360) % 360

/** Shows a page, turned as wanted; stops at the first and the last. */
function turnTo({ store }: Viewer, page: number, rotation: number): void {
  const state = store.getState()
  const { innerPages, place } = state
  const count = innerPages?.count ?? objectOf(state)?.canvases.length ?? 0
  const there = Math.min(Math.max(page, 0), Math.max(count - 1, 0))
  if (innerPages) {
    if (innerPages.current !== there && !innerPages.shown?.includes(there)) innerPages.goTo(there)
    if (place.rotation !== rotation) store.setState({ place: { ...place, rotation } })
  } else if (count > 0 && (place.canvas !== there || place.rotation !== rotation))
    store.setState({ place: { canvas: there, rotation } })
}

/** Holds two viewers together; `pair` says which of them lead and follow, none while they are free. */
export class Lock {
  private readonly starts = new Map<Viewer, Start>()
  private readonly pair: () => readonly [leader: Viewer, follower: Viewer] | undefined
  private moving = false

  constructor(pair: Lock['pair']) {
    this.pair = pair
  }

  /** Forgets where the viewers were locked: they are locked anew as they are now. */
  release(): void {
    this.starts.clear()
  }

  /** Begins to follow a viewer; returns the way to stop. */
  follow(viewer: Viewer): () => void {
    let stopMoves: (() => void) | undefined
    const followView = ({ controls }: ViewerState) => {
      stopMoves?.()
      stopMoves = controls?.sights?.onMove(() => this.keepTogether())
    }
    const stop = viewer.store.subscribe((state, before) => {
      if (state.controls !== before.controls) followView(state)
      if (pageOf(state) !== pageOf(before) || state.place.rotation !== before.place.rotation)
        this.keepTogether()
    })
    followView(viewer.store.getState())
    return () => {
      stop()
      stopMoves?.()
      this.starts.delete(viewer)
    }
  }

  /** Has the follower be where the leader is. */
  keepTogether(): void {
    const pair = this.pair()
    if (!pair || this.moving) return
    if (!pair.every(({ store }) => objectOf(store.getState()))) return
    this.moving = true
    this.turn(...pair)
    this.see(...pair)
    this.moving = false
  }

  private startOf(viewer: Viewer): Start {
    const { store } = viewer
    const state = store.getState()
    const start = this.starts.get(viewer) ?? { page: pageOf(state), rotation: state.place.rotation }
    this.starts.set(viewer, start)
    return start
  }

  private turn(leader: Viewer, follower: Viewer): void {
    const [from, to] = [this.startOf(leader), this.startOf(follower)]
    const state = leader.store.getState()
    const rotation = quarterTurn(to.rotation + state.place.rotation - from.rotation)
    turnTo(follower, to.page + pageOf(state) - from.page, rotation)
  }

  private see(leader: Viewer, follower: Viewer): void {
    const [lead, followed] = [leader, follower].map(viewer => {
      const { controls, place } = viewer.store.getState()
      const sight = controls?.sights?.sight()
      return sight && { sight, rotation: place.rotation, start: this.startOf(viewer), viewer }
    })
    if (!lead || !followed) return
    for (const each of [lead, followed])
      each.start = { ...each.start, view: each.start.view ?? anchorOf(each.sight) }
    for (const { viewer, start } of [lead, followed]) this.starts.set(viewer, start)
    const [one, other] = [lead.start.view, followed.start.view]
    if (!one || !other) return
    const view = followedView({ ...lead, anchor: one }, { ...followed, anchor: other })
    follower.store.getState().controls?.sights?.seeAt(view)
  }
}
