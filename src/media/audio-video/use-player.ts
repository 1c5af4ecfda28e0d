import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Delivery } from '../../delivery/delivery'
import type { Canvas } from '../../model/digital-object'
import { objectOf, type ViewerStore } from '../../viewer/state/store'
import { useViewer } from '../../viewer/use-viewer'
import { mediaElement, takeEarly } from './early-media'
import { learnSize } from './learn-size'
import { isRecording, playableBodies } from './player/playable'
import { Player } from './player/player'
import type { PlayerState } from './player/player-state'

const PlayerContext = createContext<Player | undefined>(undefined)

/** Gives the player to the controls. */
export const PlayerProvider = PlayerContext.Provider

/** The player round this component. */
export function useCurrentPlayer(): Player {
  const player = useContext(PlayerContext)
  if (!player) throw new Error('useCurrentPlayer is used outside a PlayerProvider')
  return player
}

/** The state of the player round this component. */
export function usePlayerState(): PlayerState {
  const player = useCurrentPlayer()
  return useSyncExternalStore(player.subscribe, () => player.state)
}

/** Tells whether there is nothing to see in a recording by itself. */
export function isSoundOnly(canvas: Canvas): boolean {
  const bodies = canvas.painting.flatMap(({ media, choices }) => [media, ...choices]).filter(isRecording)
  return bodies.every(({ type, format }) => type === 'sound' || format.startsWith('audio/'))
}

function makePlayer(store: ViewerStore, index: number, delivery: Delivery): Player | undefined {
  const canvas = () => objectOf(store.getState())?.canvases[index]
  const first = canvas()
  if (!first) return undefined
  const media = first.painting.flatMap(playableBodies)[0]
  const element = takeEarly(media?.url ?? '') ?? mediaElement(isSoundOnly(first) ? 'sound' : 'video')
  element.setAttribute('playsinline', '')
  return new Player(element, { canvas: () => canvas() ?? first, delivery })
}

/** The player of a canvas, for as long as the component is there; `undefined` in the first frame. */
export function usePlayer(index: number): Player | undefined {
  const { store, delivery } = useViewer()
  const [player, setPlayer] = useState<Player>()
  useEffect(() => {
    const newPlayer = makePlayer(store, index, delivery)
    setPlayer(newPlayer)
    if (!newPlayer) return
    const stopLearning = learnSize(store, index, newPlayer.element)
    const isSound = newPlayer.element instanceof HTMLAudioElement
    store.setState({
      playback: {
        canvas: index,
        time: () => newPlayer.time(),
        duration: () => newPlayer.state.duration,
        seek: second => newPlayer.seek(second),
        pause: () => newPlayer.pause(),
        ...(!isSound && { screen: () => newPlayer.element.closest('.player-screen') }),
        subscribe: newPlayer.subscribeTime,
      },
    })
    return () => {
      stopLearning()
      newPlayer.destroy()
    }
  }, [store, index, delivery])
  return player
}
