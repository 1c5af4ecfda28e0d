import { useEffect } from 'react'
import type { Canvas, TimedText } from '../../../model/digital-object'
import { findDescribedSounds } from '../../../viewer/files/find-timed-texts'
import { objectOf } from '../../../viewer/state/store'
import { useViewer, type Viewer } from '../../../viewer/use-viewer'
import { Companion } from '../player/companion'
import type { PlayerSource } from '../player/player-state'
import { useCurrentPlayer } from '../use-player'

/** All of the time of a recording. */
const WHOLE = [{ painting: 0, start: 0, end: Number.POSITIVE_INFINITY, offset: 0 }]

/** A canvas on which nothing but the described sound is painted; its URL is fresh whenever it was renewed. */
class DescribedSource implements PlayerSource {
  readonly delivery: PlayerSource['delivery']
  private readonly here: Canvas
  private sound: TimedText

  constructor(
    here: Canvas,
    sound: TimedText,
    delivery: PlayerSource['delivery'],
    findSound: () => Promise<TimedText | undefined>,
  ) {
    this.here = here
    this.sound = sound
    this.delivery = {
      ...delivery,
      freshUrl: ended =>
        delivery.freshUrl(ended, async () => {
          this.sound = (await findSound()) ?? this.sound
          return this.sound.url
        }),
    }
  }

  canvas(): Canvas {
    const { url, format } = this.sound
    return { ...this.here, painting: [{ media: { url, format, type: 'sound' }, choices: [] }] }
  }
}

const findSoundIn = async (viewer: Viewer, canvas: number, position: number) =>
  (await findDescribedSounds(objectOf(viewer.store.getState())?.canvases[canvas], viewer))[position]

/** Plays the described sound at a position in place of the recording's own; without it the recording sounds as it did. */
export function useDescribedSound(canvas: number, position: number, onMissing: () => void): void {
  const viewer = useViewer()
  const player = useCurrentPlayer()
  useEffect(() => {
    const { store, delivery } = viewer
    let stop = () => {}
    let isGone = false
    const findSound = () => findSoundIn(viewer, canvas, position)
    findSound().then(sound => {
      const here = objectOf(store.getState())?.canvases[canvas]
      if (isGone || !sound || !here) return
      const source = new DescribedSource(here, sound, delivery, findSound)
      const companion = new Companion(WHOLE, source, () => {
        player.replaceSound(false)
        onMissing()
      })
      const follow = () => companion.follow(player.time(), player.state)
      const leave = [player.subscribe(follow), player.subscribeTime(follow)]
      stop = () => {
        for (const each of leave) each()
        companion.destroy()
        player.replaceSound(false)
      }
      player.replaceSound(true)
      follow()
    })
    return () => {
      isGone = true
      stop()
    }
  }, [viewer, player, canvas, position, onMissing])
}
