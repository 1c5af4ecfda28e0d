import {
  Captions as CaptionsIcon,
  Pause,
  PictureInPicture2,
  Play,
  RotateCcw,
  RotateCw,
  Volume2,
  VolumeX,
} from 'lucide-react'
import type { RefObject } from 'react'
import { clock } from '../../../ui/clock'
import { IconButton } from '../../../ui/IconButton'
import { usePlaybackTime } from '../../../viewer/files/use-playback'
import { SECONDS_STEP } from '../../../viewer/keys'
import { useObject, useTranslate } from '../../../viewer/use-viewer'
import { type CaptionChoice, preferredText } from '../captions/use-caption-choice'
import type { Descriptions } from '../description/use-descriptions'
import { chaptersOf } from '../player/timeline'
import { useCurrentPlayer, usePlayerState } from '../use-player'
import { ClipMenu } from './ClipMenu'
import { FullScreenButton } from './FullScreenButton'
import { SettingsMenu } from './SettingsMenu'
import { TimeSlider } from './TimeSlider'

function Volume() {
  const t = useTranslate()
  const player = useCurrentPlayer()
  const { volume, muted } = usePlayerState()
  const silent = muted || volume === 0
  return (
    <span className="player-loudness">
      <IconButton
        icon={silent ? VolumeX : Volume2}
        label={t(silent ? 'media.unmute' : 'media.mute')}
        onClick={() => player.setMuted(!muted)}
      />
      <input
        className="player-volume"
        type="range"
        dir="ltr"
        min={0}
        max={100}
        step={5}
        value={silent ? 0 : Math.round(volume * 100)}
        aria-label={t('media.volume')}
        aria-valuetext={`${silent ? 0 : Math.round(volume * 100)} %`}
        onChange={event => player.setVolume(Number(event.target.value) / 100)}
      />
    </span>
  )
}

function PictureInPictureButton() {
  const t = useTranslate()
  const { element } = useCurrentPlayer()
  if (!(element instanceof HTMLVideoElement) || !document.pictureInPictureEnabled) return null
  const toggle = () =>
    document.pictureInPictureElement === element
      ? document.exitPictureInPicture()
      : element.requestPictureInPicture().catch(() => undefined)
  return (
    <IconButton icon={PictureInPicture2} label={t('media.pictureInPicture')} onClick={() => void toggle()} />
  )
}

function Clock() {
  const { duration } = usePlayerState()
  const now = usePlaybackTime(second => clock(second ?? 0))
  return (
    <span className="player-clock" dir="ltr">
      {now}
      {Number.isFinite(duration) && <span className="player-total"> / {clock(duration)}</span>}
    </span>
  )
}

interface ControlsProps {
  /** Element that fills the screen. */
  readonly root: RefObject<HTMLElement | null>
  readonly index: number
  readonly captions: CaptionChoice
  readonly descriptions: Descriptions
}

/** Everything a reader can do with a recording. */
export function Controls({ root, index, captions, descriptions }: ControlsProps) {
  const t = useTranslate()
  const player = useCurrentPlayer()
  const { paused, failure } = usePlayerState()
  const object = useObject()
  const chapters = chaptersOf(object?.structures ?? [], index)
  const disabled = failure !== undefined
  const step = (seconds: number) => player.seek(player.time() + seconds)
  return (
    <section className="player-controls" aria-label={t('media.controls')}>
      <TimeSlider chapters={chapters} index={index} />
      <div className="player-buttons">
        {/* Back and forward stand as the time runs, from the left, in every language. */}
        <span className="player-transport" dir="ltr">
          <IconButton
            icon={paused ? Play : Pause}
            label={t(paused ? 'media.play' : 'media.pause')}
            disabled={disabled}
            onClick={() => player.toggle()}
          />
          <IconButton
            icon={RotateCcw}
            label={t('media.back', { seconds: SECONDS_STEP })}
            onClick={() => step(-SECONDS_STEP)}
          />
          <IconButton
            icon={RotateCw}
            label={t('media.forward', { seconds: SECONDS_STEP })}
            onClick={() => step(SECONDS_STEP)}
          />
        </span>
        <Volume />
        <Clock />
        <span className="player-space" />
        {preferredText(captions.texts, []) >= 0 && (
          <IconButton
            icon={CaptionsIcon}
            label={t('media.captions')}
            pressed={captions.chosen >= 0}
            onClick={captions.toggle}
          />
        )}
        <SettingsMenu captions={captions} descriptions={descriptions} />
        <ClipMenu index={index} />
        <span className="player-pip">
          <PictureInPictureButton />
        </span>
        <FullScreenButton root={root} />
      </div>
    </section>
  )
}
