import { isDialogOpen } from '../../../ui/on-top'
import { keyMeaning } from '../../../viewer/key-name'
import { belongsToFocus } from '../../../viewer/keyboard'
import type { ReadingKey } from '../../../viewer/keys'
import { objectOf, type ViewerStore } from '../../../viewer/state/store'
import { RATES, type ReadingAloud } from './reading-aloud'

type Act = (reading: ReadingAloud) => void

const changeRate =
  (direction: 1 | -1): Act =>
  reading => {
    const { rate } = reading.now()
    const next = direction > 0 ? RATES.find(each => each > rate) : RATES.findLast(each => each < rate)
    if (next !== undefined) reading.setRate(next)
  }

const ACTS: Readonly<Record<ReadingKey, Act>> = {
  k: reading => (reading.now().status === 'speaking' ? reading.pause() : reading.play()),
  j: reading => reading.step(-1),
  l: reading => reading.step(1),
  '<': changeRate(-1),
  '>': changeRate(1),
}

/** Acts on the keys of `READING_KEYS`, as a player does, wherever the focus is but in a field; a recording goes before. */
export function followReadingKeys(store: ViewerStore, reading: ReadingAloud): void {
  document.addEventListener('keydown', event => {
    const { playback, settings } = store.getState()
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
    if (playback || !settings.singleKeys || !objectOf(store.getState())) return
    if (isDialogOpen() || belongsToFocus(event)) return
    const name = keyMeaning(event, settings.keys)
    if (!Object.hasOwn(ACTS, name) || (name !== 'k' && !reading.isGoing)) return
    ACTS[name as ReadingKey](reading)
    event.preventDefault()
  })
}
