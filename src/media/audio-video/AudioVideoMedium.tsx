import { useRef, useState } from 'react'
import type { Canvas } from '../../model/digital-object'
import { objectOf } from '../../viewer/state/store'
import { usePageFailure } from '../../viewer/state/use-page-failure'
import { useTranslate, useViewer } from '../../viewer/use-viewer'
import type { MediumProps } from '../medium'
import { Captions } from './captions/Captions'
import { useCaptionChoice } from './captions/use-caption-choice'
import { Controls } from './controls/Controls'
import { useMediaKeys } from './controls/use-media-keys'
import { Description } from './description/Description'
import { useDescriptions } from './description/use-descriptions'
import { MediaNotice } from './MediaNotice'
import type { Player } from './player/player'
import { ResumeNotice } from './ResumeNotice'
import { Screen } from './Screen'
import { usePlace } from './use-place'
import { isSoundOnly, PlayerProvider, usePlayer, usePlayerState } from './use-player'
import './player.css'
import './over-the-screen.css'

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
  const descriptions = useDescriptions(index)
  const { failure } = usePlayerState()
  const unplayable = failure?.failure === 'unsupported'
  const refused = failure !== undefined && !unplayable
  usePageFailure(index, refused ? failure : undefined, () => player.retry())
  useMediaKeys(player, captions)
  return (
    <div ref={root} className={`player ${isSoundOnly(canvas) ? 'player-sound' : 'player-film'}`}>
      <Screen canvas={canvas} index={index} />
      {unplayable ? <MediaNotice index={index} /> : <Captions choice={captions} />}
      <Description descriptions={descriptions} />
      <PartMissing />
      {resumed !== undefined && <ResumeNotice second={resumed} />}
      {!refused && <Controls root={root} index={index} captions={captions} descriptions={descriptions} />}
    </div>
  )
}

/** Audio and video under one set of controls, and pictures that follow each other in time. */
export function AudioVideoMedium({ canvas: index }: MediumProps) {
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
