import { useMediaQuery } from '../../ui/use-media-query'
import { useViewerState } from '../../viewer/use-viewer'
import { availablePanels } from './available-panels'

/** Media query for panels as sheets from below (panel-column.css). */
export const SHEET = '(max-width: 760px)'

/** True while a panel lies over the page as a sheet: what is under it can have neither focus nor pointer. */
export function useSheet(): boolean {
  const narrow = useMediaQuery(SHEET)
  const open = useViewerState(state => availablePanels(state).some(({ name }) => name === state.panel))
  return narrow && open
}
