import { AudioLines } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Canvas, Media, Painting } from '../../model/digital-object'
import { pictureAddress } from '../../model/iiif-image'
import { localizedLine } from '../../model/language-map'
import { usePlaybackTime } from '../../viewer/use-playback'
import { useObject, useViewer } from '../../viewer/use-viewer'
import { picturesAt } from './timeline'
import { isSoundOnly, useCurrentPlayer, usePlayerState } from './use-player'

/** Pixels that a picture beside a recording is wide at most. */
const WIDTH = 1600

const addressOf = ({ address, imageService }: Media) =>
  imageService ? pictureAddress(imageService, { width: WIDTH }) : address

const firstPicture = (canvas: Canvas | undefined) =>
  canvas?.painting.find(({ media }) => media.type === 'image')?.media

function Picture({ media, alt }: { media: Media; alt: string }) {
  const [address, setAddress] = useState(addressOf(media))
  // A picture that its service does not give is asked for as the document names it.
  const onError = () => address !== media.address && setAddress(media.address)
  return <img className="player-picture" src={address} alt={alt} onError={onError} />
}

/** The pictures of the canvas itself, each while its time lasts. */
function TimedPictures({ canvas }: { canvas: Canvas }) {
  const positions = (shown: readonly Painting[]) => shown.map(each => canvas.painting.indexOf(each)).join(' ')
  const seen = usePlaybackTime(second => positions(picturesAt(canvas, second ?? 0)))
  const shown = seen.split(' ').flatMap(position => canvas.painting[Number(position || -1)] ?? [])
  return shown.map(({ media }) => <Picture key={media.address} media={media} alt="" />)
}

/** Where the recording is seen; of what is only heard, a picture or its name. */
export function Screen({ canvas }: { canvas: Canvas }) {
  const player = useCurrentPlayer()
  const { paused, failure } = usePlayerState()
  const { languages } = useViewer()
  const around = useObject()?.accompanying
  const host = useRef<HTMLDivElement>(null)
  const [begun, setBegun] = useState(false)
  useEffect(() => host.current?.prepend(player.element), [player])
  const moved = usePlaybackTime(second => (second ?? 0) > 0)
  useEffect(() => setBegun(was => was || !paused || moved), [paused, moved])
  const name = localizedLine(canvas.label, languages)
  const sound = isSoundOnly(canvas)
  const poster = begun || failure ? undefined : firstPicture(canvas.placeholder)
  const beside = firstPicture(canvas.accompanying ?? around)
  const own = canvas.painting.some(({ media }) => media.type === 'image')
  const picture = poster ?? beside ?? (sound && !own ? firstPicture(canvas.placeholder) : undefined)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a convenience for the mouse; the button beside does the same
    // biome-ignore lint/a11y/useKeyWithClickEvents: the space bar does the same everywhere
    <div ref={host} className="player-screen" onClick={() => failure || player.toggle()}>
      {own && <TimedPictures canvas={canvas} />}
      {picture && <Picture key={picture.address} media={picture} alt="" />}
      {sound && !own && !picture && (
        <div className="player-name">
          <AudioLines size={72} strokeWidth={1.2} aria-hidden />
          <p dir="auto">{name}</p>
        </div>
      )}
    </div>
  )
}
