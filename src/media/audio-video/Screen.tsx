import { AudioLines } from 'lucide-react'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import type { Canvas, Painting } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { hasPaintedText } from '../../sources/has-painted-text'
import { PagePaintings } from '../../stage/painted-text'
import { usePlaybackTime } from '../../viewer/files/use-playback'
import { useObject, useViewer } from '../../viewer/use-viewer'
import { Annotated } from './annotations/Annotated'
import { PaintedPicture } from './PaintedPicture'
import { picturesAt } from './player/timeline'
import { isSoundOnly, useCurrentPlayer, usePlayerState } from './use-player'

const loadFilmMarks = () => import('./annotations/FilmMarks').then(each => each.FilmMarks)

const firstPicture = (canvas: Canvas | undefined) =>
  canvas?.painting.find(({ media }) => media.type === 'image')?.media

/** The pictures of the canvas itself, each while its time lasts. */
function TimedPictures({ canvas }: { canvas: Canvas }) {
  const positions = (shown: readonly Painting[]) => shown.map(each => canvas.painting.indexOf(each)).join(' ')
  const seen = usePlaybackTime(second => positions(picturesAt(canvas, second ?? 0)))
  return seen
    .split(' ')
    .map(position => Number(position || -1))
    .map(position => {
      const painting = canvas.painting[position]
      return (
        painting && <PaintedPicture key={position} painting={painting} style={placeOf(canvas, position)} />
      )
    })
}

/**
 * Area of a painting on its canvas, in hundredths, and its layer: what is painted later lies above. All of the canvas
 * where that has no size.
 */
function placeOf({ width, height, painting }: Canvas, position: number): CSSProperties {
  const target = painting[position]?.target
  const layer = { zIndex: String(position + 1) }
  if (!target || !width || !height) return layer
  return {
    ...layer,
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
      Object.assign(
        element.style,
        { left: '', top: '', width: '', height: '', zIndex: '' },
        placeOf(canvas, position),
      )
      if (element !== player.element) element.hidden = position < 0
    }
  }, [player, canvas, playing])
  return <div ref={host} className="player-recordings" />
}

/** The words that are painted on the canvas, each while its time lasts. */
function TimedWords({ index }: { index: number }) {
  const second = usePlaybackTime(time => Math.floor((time ?? 0) * 4) / 4)
  return <PagePaintings canvas={index} second={second} />
}

/** The shape of the canvas, where something has a place of its own on it. */
function shapeOf(canvas: Canvas): CSSProperties | undefined {
  const { width, height, painting } = canvas
  const placed = painting.some(({ target }) => target !== undefined) || hasPaintedText(canvas)
  return placed && width && height ? ({ '--player-ratio': width / height } as CSSProperties) : undefined
}

/** Screen of the recording; for sound, a picture or its name. */
export function Screen({ canvas, index }: { canvas: Canvas; index: number }) {
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
        <TimedWords index={index} />
      </div>
      {!sound && <Annotated index={index} load={loadFilmMarks} />}
      {picture && <PaintedPicture key={picture.url} painting={{ media: picture }} />}
      {sound && !own && !picture && (
        <div className="player-name">
          <AudioLines size={72} strokeWidth={1.2} aria-hidden />
          <p dir="auto">{name}</p>
        </div>
      )}
    </div>
  )
}
