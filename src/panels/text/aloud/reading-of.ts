import { localizedLine } from '../../../model/language-map'
import { objectOf } from '../../../viewer/state/store'
import type { Viewer } from '../../../viewer/use-viewer'
import { followReadingKeys } from './aloud-keys'
import { DeviceButtons } from './device-buttons'
import { ReadingAloud } from './reading-aloud'

const readings = new WeakMap<Viewer, ReadingAloud>()

function begin(viewer: Viewer): ReadingAloud {
  const reading = new ReadingAloud(viewer, speechSynthesis)
  followReadingKeys(viewer.store, reading)
  const buttons = new DeviceButtons({
    play: () => reading.play(),
    pause: () => reading.pause(),
    stop: () => reading.stop(),
    previoustrack: () => reading.step(-1),
    nexttrack: () => reading.step(1),
  })
  reading.onChange(() => {
    const { status } = reading.now()
    const title = localizedLine(objectOf(viewer.store.getState())?.label, viewer.languages)
    buttons.follow(reading.isGoing ? (status === 'paused' ? 'paused' : 'playing') : 'none', title)
  })
  return reading
}

/** The reading of a viewer; it goes on while its panel is closed. */
export function readingOf(viewer: Viewer): ReadingAloud {
  const reading = readings.get(viewer) ?? begin(viewer)
  readings.set(viewer, reading)
  return reading
}
