// Pages are turned by a click or tap on their outer edge and by a swipe, as long as the whole opening is seen;
// nearer, pointers move the view.

import type OpenSeadragon from 'openseadragon'
import type { Size, ViewingDirection } from '../../model/digital-object'
import { turnOfArrow } from '../../viewer/keyboard'
import { canTurn, turnBy } from '../../viewer/state/navigation'
import { objectOf, type ViewerStore } from '../../viewer/state/store'

/** The part of the opening, from each of its outer edges, that turns. */
const EDGE = 0.12
/** CSS pixels that an edge has at least: a thumb's. */
const LEAST_EDGE = 48

/** Distance of a finger (in parts of the stage) or its speed (in CSS pixels a second) that turns the page. */
const FAR = 0.2
const FAST = 350
/** CSS pixels below which a fast movement is a slip. */
const SLIP = 24

interface Point {
  readonly x: number
  readonly y: number
}

/** The side of the stage that a point is at, named by the arrow key that points there. */
export type Side = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

/** The sides at which pages are turned. */
function sidesOf(direction: ViewingDirection): readonly [Side, Side] {
  return direction === 'left-to-right' || direction === 'right-to-left'
    ? ['ArrowLeft', 'ArrowRight']
    : ['ArrowUp', 'ArrowDown']
}

/**
 * The turning edge that a point is on: the outer part of the opening and the room beside it; `undefined` in the
 * middle. The opening (CSS pixels) is centred on the stage.
 */
export function edgeAt(
  point: Point,
  opening: Size,
  stage: Size,
  direction: ViewingDirection,
): Side | undefined {
  const [before, after] = sidesOf(direction)
  const across = before === 'ArrowLeft'
  const at = across ? point.x : point.y
  const length = across ? stage.width : stage.height
  const shown = Math.min(across ? opening.width : opening.height, length)
  const zone = (length - shown) / 2 + Math.max(EDGE * shown, LEAST_EDGE)
  if (at < zone) return before
  return at > length - zone ? after : undefined
}

/** The side that a finger pulled the next page in from; `undefined` when it went nowhere, or askew. */
export function swipedFrom(
  moved: Point,
  speed: number,
  stage: Size,
  direction: ViewingDirection,
): Side | undefined {
  const [before, after] = sidesOf(direction)
  const across = before === 'ArrowLeft'
  const along = across ? moved.x : moved.y
  const askew = across ? moved.y : moved.x
  const length = across ? stage.width : stage.height
  const meant = Math.abs(along) > FAR * length || (speed > FAST && Math.abs(along) > SLIP)
  if (!meant || Math.abs(along) < Math.abs(askew)) return undefined
  return along > 0 ? before : after
}

/** Facts about the stage that turning needs. */
export interface TurningStage {
  /** The opening and the stage in CSS pixels, while the whole opening is seen. */
  whole(): { readonly opening: Size; readonly stage: Size } | undefined
  /** Moves the pictures with the finger, by CSS pixels from where they rest. */
  nudge(across: number, down: number): void
}

/** Turns pages by edge and by swipe. */
export function turnByPointer(viewer: OpenSeadragon.Viewer, store: ViewerStore, stage: TurningStage): void {
  const direction = () => objectOf(store.getState())?.viewingDirection ?? 'left-to-right'
  const turnTo = (side: Side | undefined) => {
    const turn = side ? turnOfArrow(side, direction()) : 0
    return turn !== 0 && canTurn(store.getState(), turn) ? turn : undefined
  }
  const edgeOf = (point: Point) => {
    const whole = stage.whole()
    const side = whole && edgeAt(point, whole.opening, whole.stage, direction())
    return turnTo(side) === undefined ? undefined : side
  }
  turnByEdge(viewer, store, edgeOf, turnTo)

  let moved: Point = { x: 0, y: 0 }
  const rest = () => {
    moved = { x: 0, y: 0 }
    stage.nudge(0, 0)
  }
  const byFinger = (event: object) => (event as { pointerType?: string }).pointerType === 'touch'
  viewer.addHandler('canvas-press', rest)
  viewer.addHandler('canvas-pinch', rest)
  viewer.addHandler('canvas-drag', event => {
    if (!byFinger(event) || !stage.whole()) return
    event.preventDefaultAction = true
    moved = { x: moved.x + event.delta.x, y: moved.y + event.delta.y }
    const across = sidesOf(direction())[0] === 'ArrowLeft'
    stage.nudge(across ? moved.x : 0, across ? 0 : moved.y)
  })
  viewer.addHandler('canvas-drag-end', event => {
    const whole = stage.whole()
    if (!byFinger(event) || !whole) return
    event.preventDefaultAction = true
    const turn = turnTo(swipedFrom(moved, event.speed, whole.stage, direction()))
    rest()
    if (turn) turnBy(store, turn)
  })
}

/** A click or tap on an edge turns; the edge under a mouse shows that it would. */
function turnByEdge(
  viewer: OpenSeadragon.Viewer,
  store: ViewerStore,
  edgeOf: (point: Point) => Side | undefined,
  turnTo: (side: Side | undefined) => number | undefined,
): void {
  const ground = viewer.element
  const show = (side: Side | undefined) => {
    if (side) ground.dataset.turns = side
    else delete ground.dataset.turns
  }
  // OpenSeadragon's own positions are of the picture where that is mirrored.
  const edgeUnder = (event: Event) => {
    const { left, top } = ground.getBoundingClientRect()
    const { clientX, clientY } = event as MouseEvent
    return edgeOf({ x: clientX - left, y: clientY - top })
  }
  const showAt = (event: PointerEvent) =>
    show(event.pointerType === 'mouse' && event.buttons === 0 ? edgeUnder(event) : undefined)
  ground.addEventListener('pointermove', showAt)
  ground.addEventListener('pointerleave', () => show(undefined))
  viewer.addHandler('canvas-click', event => {
    // A press on a mark is the mark's.
    const handled = event.originalEvent.defaultPrevented
    const edge = edgeUnder(event.originalEvent)
    const turn = turnTo(event.quick && !handled ? edge : undefined)
    if (turn) turnBy(store, turn)
    if (!edge) show(undefined)
  })
  viewer.addHandler('canvas-double-click', event => {
    // A second press on a word selects it.
    const handled = event.originalEvent.defaultPrevented
    if (handled || edgeUnder(event.originalEvent)) event.preventDefaultAction = true
  })
}
