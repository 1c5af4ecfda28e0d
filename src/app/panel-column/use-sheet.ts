import { useSyncExternalStore } from 'react'
import { useViewerState } from '../../viewer/use-viewer'
import { availablePanels } from './available-panels'

/** Media query for panels as sheets from below (panel-column.css). */
export const SHEET = '(max-width: 760px)'

function subscribe(listener: () => void): () => void {
  const query = matchMedia(SHEET)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** True while a panel lies over the page as a sheet: what is under it can have neither focus nor pointer. */
export function useSheet(): boolean {
  const narrow = useSyncExternalStore(subscribe, () => matchMedia(SHEET).matches)
  const open = useViewerState(state => availablePanels(state).some(({ name }) => name === state.panel))
  return narrow && open
}
