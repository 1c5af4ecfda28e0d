import { useLayoutEffect, useState } from 'react'
import { timeOfFragment } from '../../model/references/media-time'
import { fragmentOfTime } from '../../viewer/files/playback'
import { setFragment } from '../../viewer/state/navigation'
import { objectOf, type ViewerState, type ViewerStore } from '../../viewer/state/store'
import { useViewer } from '../../viewer/use-viewer'
import type { Player } from './player/player'
import { keepPlace, keptPlace, recordingName } from './resume'

/** Milliseconds between two notes of where the reader is, while it plays. */
const NOTE = 5000

const nameOf = (state: ViewerState, index: number) => {
  const object = objectOf(state)
  return recordingName(object?.id ?? '', object?.canvases[index]?.id ?? '')
}

/** Beginning of a recording: as the link says, where the reader left it, or where the object asks to be opened. */
function beginAt(store: ViewerStore, player: Player, index: number): number | undefined {
  const state = store.getState()
  const { fragment, autoAdvanced } = state.place
  const span = timeOfFragment(fragment ?? '')
  const lastSecond = span || autoAdvanced ? undefined : keptPlace(nameOf(state, index))
  const { canvas, time } = objectOf(state)?.start ?? {}
  const stated = canvas === index && !autoAdvanced ? time : undefined
  player.playSpan(span ?? { start: lastSecond ?? stated ?? 0 })
  if (autoAdvanced) player.play()
  return lastSecond
}

/** Presentation 3, behaviors `auto-advance` and `repeat`. */
function leadOn(store: ViewerStore, index: number): void {
  const state = store.getState()
  const object = objectOf(state)
  const behaviors = [...(object?.behaviors ?? []), ...(object?.canvases[index]?.behaviors ?? [])]
  if (!object || !behaviors.includes('auto-advance')) return
  const next = index + 1 < object.canvases.length ? index + 1 : behaviors.includes('repeat') ? 0 : index
  if (next !== index) store.setState({ place: { canvas: next, rotation: 0, autoAdvanced: true } })
}

/** Follows places that are chosen elsewhere, and writes where the recording stopped into the link. */
function keepLink(store: ViewerStore, player: Player, index: number): () => void {
  let written = store.getState().place.fragment
  let paused = true
  const stopFollowing = store.subscribe(({ place }, before) => {
    if (place.canvas !== index || place.fragment === written || place === before.place) return
    written = place.fragment
    const span = timeOfFragment(place.fragment ?? '')
    if (span) player.playSpan(span)
  })
  const write = () => {
    // The link to a clip stays while the clip is what is played.
    const { end } = timeOfFragment(written ?? '') ?? {}
    const second = player.time()
    if (store.getState().place.canvas !== index || (end !== undefined && Math.abs(second - end) < 1)) return
    written = second < 1 ? undefined : fragmentOfTime({ start: Math.floor(second) })
    setFragment(store, written)
  }
  const stopWatching = player.subscribe(() => {
    const stopped = player.state.paused && !paused
    paused = player.state.paused
    if (stopped) write()
    if (stopped && player.state.ended) leadOn(store, index)
  })
  return () => {
    stopFollowing()
    stopWatching()
  }
}

/** Keeps on this device where the reader is in a recording. */
function keepOnDevice(store: ViewerStore, player: Player, index: number): () => void {
  const name = nameOf(store.getState(), index)
  const keep = () => {
    if (player.time() > 0) keepPlace(name, player.time(), player.state.duration)
  }
  const timer = setInterval(() => player.state.paused || keep(), NOTE)
  const onHide = () => document.visibilityState === 'hidden' && keep()
  document.addEventListener('visibilitychange', onHide)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onHide)
    keep()
  }
}

/** Ties a player to the place; returns the second at which the reader had left it, when it goes on from there. */
export function usePlace(player: Player | undefined, index: number): number | undefined {
  const { store } = useViewer()
  const [resumed, setResumed] = useState<number>()
  // Before the player can be used: nothing that the reader does may be undone by where it begins.
  useLayoutEffect(() => {
    if (!player) return
    setResumed(beginAt(store, player, index))
    const stopLink = keepLink(store, player, index)
    const stopKeeping = keepOnDevice(store, player, index)
    return () => {
      stopLink()
      stopKeeping()
    }
  }, [store, player, index])
  return resumed
}
