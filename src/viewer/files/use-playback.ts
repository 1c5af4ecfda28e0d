import { useCallback, useSyncExternalStore } from 'react'
import { useViewerState } from '../use-viewer'

const never = () => () => {}

/** Something told from the time of the recording that is open, which is `undefined` when there is none. */
export function usePlaybackTime<T extends number | string | boolean | undefined>(
  select: (second: number | undefined) => T,
): T {
  const playback = useViewerState(state => state.playback)
  const subscribe = useCallback(
    (listener: () => void) => (playback?.subscribe ?? never)(listener),
    [playback],
  )
  return useSyncExternalStore(subscribe, () => select(playback?.time()))
}
