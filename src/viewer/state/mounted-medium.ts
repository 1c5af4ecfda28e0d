import { type ViewerStore, WHOLE_PAGE } from './store'

const NOTHING_MOUNTED = {
  innerPages: undefined,
  playback: undefined,
  controls: undefined,
  view: WHOLE_PAGE,
} as const

/** Clears what a mounted medium has set; `pageWaiting` too, unless the stage's pictures own it. */
export function clearMounted(store: ViewerStore, waiting: 'of-medium' | 'of-stage' = 'of-medium'): void {
  store.setState({ ...NOTHING_MOUNTED, ...(waiting === 'of-medium' && { pageWaiting: false }) })
}
