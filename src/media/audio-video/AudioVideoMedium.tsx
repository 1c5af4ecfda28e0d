import { useEffect, useRef, useState } from 'react'
import type { Canvas } from '../../model/digital-object'
import { objectOf } from '../../viewer/state/store'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { Captions } from './captions/Captions'
import { useCaptionChoice } from './captions/use-caption-choice'
import { Controls } from './controls/Controls'
import { useMediaKeys } from './controls/use-media-keys'
import { MediaNotice } from './MediaNotice'
import type { Player } from './player/player'
import { ResumeNotice } from './ResumeNotice'
import { Screen } from './Screen'
import { usePlace } from './use-place'
import { isSoundOnly, PlayerProvider, usePlayer, usePlayerState } from './use-player'
import './player.css'
import './over-the-screen.css'

/** Tells the frame what is refused, so that it says it as it says everything that is; tries again when it does. */
function useRefusals(player: Player, index: number): boolean {
  const { store } = useViewer()
  const { failure } = usePlayerState()
  const refused = failure !== undefined && failure.failure !== 'unsupported'
  useEffect(() => {
    if (!failure || !refused) return
    store.setState(({ pageFailures }) => ({ pageFailures: new Map([...pageFailures, [index, failure]]) }))
    return store.subscribe(({ pageFailures }, before) => {
      if (before.pageFailures.has(index) && !pageFailures.has(index)) player.retry()
    })
  }, [store, player, index, failure, refused])
  return refused
}

/** Says that something which belongs at the same time is not there. */
function PartMissing() {
  const t = useTranslate()
  const { partMissing } = usePlayerState()
  return partMissing ? (
    <p className="player-captions-failed" role="status">
      {t('media.partMissing')}
    </p>
  ) : null
}

function OpenRecording({ player, canvas, index }: { player: Player; canvas: Canvas; index: number }) {
  const root = useRef<HTMLDivElement>(null)
  const resumed = usePlace(player, index)
  const captions = useCaptionChoice(index)
  const refused = useRefusals(player, index)
  const { failure } = usePlayerState()
  useMediaKeys(player, captions.toggle)
  return (
    <div ref={root} className={`player ${isSoundOnly(canvas) ? 'player-sound' : 'player-film'}`}>
      <Screen canvas={canvas} />
      {failure?.failure === 'unsupported' ? <MediaNotice index={index} /> : <Captions choice={captions} />}
      <PartMissing />
      {resumed !== undefined && <ResumeNotice second={resumed} />}
      {!refused && <Controls root={root} index={index} captions={captions} />}
    </div>
  )
}

function Recording({ index }: { index: number }) {
  const player = usePlayer(index)
  // The canvas as it was opened: fresh addresses are no other recording.
  const { store } = useViewer()
  const [canvas] = useState(() => objectOf(store.getState())?.canvases[index])
  if (!player || !canvas) return null
  return (
    <PlayerProvider value={player}>
      <OpenRecording player={player} canvas={canvas} index={index} />
    </PlayerProvider>
  )
}

/** Audio and video under one set of controls, and pictures that follow each other in time. */
export function AudioVideoMedium() {
  const object = useObject()
  const index = useViewerState(state => state.place.canvas)
  return <Recording key={`${object?.id} ${index}`} index={index} />
}
