import type { ViewingDirection } from '../../model/digital-object'
import type { ZoomOnTurn } from '../../viewer/device/settings'
import { objectOf, type ViewerStore } from '../../viewer/state/store'
import { type Departure, type StagedOpening, WHOLE, wholeView } from './arrival'
import type { LayerView } from './picture-layer'
import type { StagePictures } from './stage-pictures'

/** Circumstances under which a zoom goes on to the next opening. */
export interface ZoomCarrying {
  readonly zoomOnTurn: ZoomOnTurn
  readonly direction: ViewingDirection
}

/** The middle of a view of this length that begins where a side of that length begins. */
const fromStart = (seen: number, side: number) => (seen >= side ? side / 2 : seen / 2)

/**
 * The view of an opening that is as near as the previous one: at the same part of the page, or where reading begins;
 * `undefined` where the whole opening is to be seen.
 */
export function carriedView(
  staged: StagedOpening,
  departure: Departure,
  { zoomOnTurn, direction }: ZoomCarrying,
): LayerView | undefined {
  if (zoomOnTurn === 'whole') return undefined
  const nearer = departure.view.scale / wholeView(departure.staged).scale
  if (nearer <= WHOLE) return undefined
  const { opening, stage, rotation } = staged
  const scale = wholeView(staged).scale * nearer
  if (zoomOnTurn === 'keep') {
    const { x, y } = departure.view.center
    const down = y / departure.staged.opening.height
    return { center: { x, y: down * opening.height }, scale, rotation }
  }
  const left = fromStart(stage.width / scale, 1)
  return {
    center: {
      x: direction === 'right-to-left' ? 1 - left : left,
      y: fromStart(stage.height / scale, opening.height),
    },
    scale,
    rotation,
  }
}

/** Has turned pages arrive as near as the previous ones, as the reader's settings say. */
export function keepZoomOnTurns(store: ViewerStore, pictures: StagePictures): void {
  pictures.carry = (departure, staged) => {
    const state = store.getState()
    const direction = objectOf(state)?.viewingDirection ?? 'left-to-right'
    return carriedView(staged, departure, { zoomOnTurn: state.settings.zoomOnTurn, direction })
  }
}
