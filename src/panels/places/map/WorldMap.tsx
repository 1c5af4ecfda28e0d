import { Maximize, Minus, Plus } from 'lucide-react'
import { useEffect, useId, useMemo, useRef } from 'react'
import type { PlaceTranslate } from '../../../i18n/places'
import { boundsOf, middleOf, nearTo, positionsOf } from '../../../model/places/geo-shape'
import type { GeoShape } from '../../../model/places/place'
import { IconButton } from '../../../ui/IconButton'
import { drawGround, type Ground } from './ground'
import { pathOf, placeInView, toMap, viewBox, viewOf } from './map-view'
import { useMapView } from './use-map-view'
import './map.css'

/** Places that are buttons on the map; the others are drawn only, and all are in the list. */
const MOST_BUTTONS = 300

/** A place as the map shows it. */
export interface MapPlace {
  readonly key: string
  readonly name: string
  readonly shape: GeoShape
  /** A link; without one the place is a button. */
  readonly href?: string
}

interface WorldMapProps {
  readonly t: PlaceTranslate
  readonly places: readonly MapPlace[]
  readonly chosen: string | undefined
  readonly onChoose: (key: string) => void
}

let ground: Ground | undefined

function pathsOf({ lines, areas }: GeoShape) {
  return {
    lines: lines.map(pathOf).join(''),
    areas: areas.map(rings => rings.map(ring => `${pathOf(ring)}Z`).join('')).join(''),
  }
}

/** Longitude round which most places lie, so that places on both sides of the date line are seen together. */
function meridianOf(places: readonly MapPlace[]): number {
  const all = places.flatMap(({ shape }) => positionsOf(shape)).map(([longitude]) => longitude)
  const angles = all.map(longitude => (longitude * Math.PI) / 180)
  const [across, up] = [Math.cos, Math.sin].map(of => angles.reduce((sum, angle) => sum + of(angle), 0))
  return (Math.atan2(up ?? 0, across ?? 1) * 180) / Math.PI
}

/** A map of the earth with places on it, without any server: moved by keys, buttons and pointers. */
export function WorldMap({ t, places, chosen, onChoose }: WorldMapProps) {
  ground ??= drawGround()
  const id = useId()
  const map = useRef<HTMLDivElement>(null)
  const near = useMemo(() => {
    const meridian = meridianOf(places)
    return places.map(place => ({ ...place, shape: nearTo(place.shape, meridian) }))
  }, [places])
  const all = useMemo(() => viewOf(boundsOf(near.flatMap(({ shape }) => positionsOf(shape)))), [near])
  const { view, setView, zoomBy, showAll, ...handlers } = useMapView(map, all)
  const drawn = useMemo(() => near.map(({ key, shape }) => ({ key, shape, ...pathsOf(shape) })), [near])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice moves the map
  useEffect(() => {
    const place = near.find(({ key }) => key === chosen)
    const middle = place && middleOf(place)
    if (!middle) return
    const at = placeInView(view, toMap(middle))
    if (Math.abs(at.x - 0.5) > 0.45 || Math.abs(at.y - 0.5) > 0.45)
      setView(current => ({ ...current, centre: toMap(middle) }))
  }, [chosen])
  return (
    <div className="map-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        ref={map}
        role="group"
        className="map"
        aria-label={t('map.name')}
        aria-describedby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map
        tabIndex={0}
        data-uses-arrows
        {...handlers}
      >
        <svg className="map-drawing" viewBox={viewBox(view)} preserveAspectRatio="none" aria-hidden="true">
          {[-360, 0, 360].map(turn => (
            <g key={turn} transform={`translate(${turn})`}>
              <path className="map-land" d={ground?.land} />
              <path className="map-borders" d={ground?.borders} />
              {drawn.map(({ key, lines, areas }) => (
                <g key={key} data-chosen={key === chosen || undefined}>
                  {areas !== '' && <path className="map-area" d={areas} />}
                  {lines !== '' && <path className="map-line" d={lines} />}
                </g>
              ))}
            </g>
          ))}
        </svg>
        {near.slice(0, MOST_BUTTONS).map(place => {
          const middle = middleOf(place)
          const at = middle && placeInView(view, toMap(middle))
          if (!at || at.x < 0 || at.x > 1 || at.y < 0 || at.y > 1) return null
          const look = {
            className: 'map-place',
            'aria-label': place.name,
            title: place.name,
            'aria-current': place.key === chosen ? ('location' as const) : undefined,
            style: { left: `${at.x * 100}%`, top: `${at.y * 100}%` },
          }
          return place.href === undefined ? (
            <button key={place.key} type="button" {...look} onClick={() => onChoose(place.key)} />
          ) : (
            <a key={place.key} href={place.href} {...look} draggable={false} />
          )
        })}
      </div>
      <div className="map-controls">
        <IconButton icon={Plus} label={t('map.nearer')} onClick={() => zoomBy(1)} />
        <IconButton icon={Minus} label={t('map.farther')} onClick={() => zoomBy(-1)} />
        <IconButton icon={Maximize} label={t('map.all')} onClick={showAll} />
      </div>
      <p id={id} className="map-keys">
        {t('map.keys')} <span className="map-source">{t('map.ground')}</span>
      </p>
    </div>
  )
}
