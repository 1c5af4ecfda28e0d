import { AudioLines } from 'lucide-react'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import type { Canvas, Media, Painting } from '../../model/digital-object'
import { pictureUrl } from '../../model/iiif-image'
import { localizedLine } from '../../model/language-map'
import { usePlaybackTime } from '../../viewer/files/use-playback'
import { useObject, useViewer } from '../../viewer/use-viewer'
import { picturesAt } from './player/timeline'
import { isSoundOnly, useCurrentPlayer, usePlayerState } from './use-player'

/** Pixels that a picture beside a recording is wide at most. */
const WIDTH = 1600

const urlOf = ({ url, imageService }: Media) =>
  imageService ? pictureUrl(imageService, { width: WIDTH }) : url

const firstPicture = (canvas: Canvas | undefined) =>
  canvas?.painting.find(({ media }) => media.type === 'image')?.media

interface PictureProps {
  readonly media: Media
  readonly alt: string
  readonly style?: CSSProperties
}

function Picture({ media, alt, style }: PictureProps) {
  const [url, setUrl] = useState(urlOf(media))
  // A picture that its service does not give is asked for as the document names it.
  const onError = () => url !== media.url && setUrl(media.url)
  return <img className="player-picture" src={url} alt={alt} style={style} onError={onError} />
}

/** The pictures of the canvas itself, each while its time lasts. */
function TimedPictures({ canvas }: { canvas: Canvas }) {
  const positions = (shown: readonly Painting[]) => shown.map(each => canvas.painting.indexOf(each)).join(' ')
  const seen = usePlaybackTime(second => positions(picturesAt(canvas, second ?? 0)))
  const shown = seen.split(' ').flatMap(position => canvas.painting[Number(position || -1)] ?? [])
  return shown.map(each => (
    <Picture
      key={each.media.url}
      media={each.media}
      alt=""
      style={placeOf(canvas, canvas.painting.indexOf(each))}
    />
  ))
}

/** Area of a painting on its canvas, in hundredths; all of it where the canvas has no size. */
function placeOf({ width, height, painting }: Canvas, position: number): CSSProperties {
  const target = painting[position]?.target
  if (!target || !width || !height) return {}
  return {
    left: `${(100 * target.x) / width}%`,
    top: `${(100 * target.y) / height}%`,
    width: `${(100 * target.width) / width}%`,
    height: `${(100 * target.height) / height}%`,
  }
}

/** The films, each in its place on the canvas while it plays. */
function Recordings({ canvas }: { canvas: Canvas }) {
  const player = useCurrentPlayer()
  const host = useRef<HTMLDivElement>(null)
  const playing = usePlaybackTime(second =>
    [player, ...player.companions].map(each => each.paintingAt(second ?? 0)).join(' '),
  )
  useEffect(() => {
    host.current?.append(player.element, ...player.companions.map(each => each.element))
  }, [player])
  useEffect(() => {
    const positions = playing.split(' ').map(Number)
    for (const [index, { element }] of [player, ...player.companions].entries()) {
      const position = positions[index] ?? -1
      // Without a place of its own it fills the canvas, as the style sheet says.
      Object.assign(element.style, { left: '', top: '', width: '', height: '' }, placeOf(canvas, position))
      if (element !== player.element) element.hidden = position < 0
    }
  }, [player, canvas, playing])
  return <div ref={host} className="player-recordings" />
}

/** The shape of the canvas, where something has a place of its own on it. */
function shapeOf({ width, height, painting }: Canvas): CSSProperties | undefined {
  const placed = painting.some(({ target }) => target !== undefined)
  return placed && width && height ? ({ '--player-ratio': width / height } as CSSProperties) : undefined
}

/** Screen of the recording; for sound, a picture or its name. */
export function Screen({ canvas }: { canvas: Canvas }) {
  const player = useCurrentPlayer()
  const { paused, failure } = usePlayerState()
  const { languages } = useViewer()
  const around = useObject()?.accompanying
  const [begun, setBegun] = useState(false)
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
    <div className="player-screen" onClick={() => failure || player.toggle()}>
      <div className="player-canvas" style={shapeOf(canvas)}>
        <Recordings canvas={canvas} />
        {own && <TimedPictures canvas={canvas} />}
      </div>
      {picture && <Picture key={picture.url} media={picture} alt="" />}
      {sound && !own && !picture && (
        <div className="player-name">
          <AudioLines size={72} strokeWidth={1.2} aria-hidden />
          <p dir="auto">{name}</p>
        </div>
      )}
    </div>
  )
}
