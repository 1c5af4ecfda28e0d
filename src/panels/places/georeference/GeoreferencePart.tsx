import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { PlaceTranslate } from '../../../i18n/places'
import type { GeoPosition, Georeference } from '../../../model/places/place'
import { sizeOf } from '../../../viewer/state/current-opening'
import { useViewerState } from '../../../viewer/use-viewer'
import { type ListedPlace, positionInWords } from '../listed-places'
import { WorldMap } from '../map/WorldMap'
import type { ToEarth } from './transform'
import { usePositions } from './use-positions'

interface GeoreferencePartProps {
  readonly t: PlaceTranslate
  readonly georeference: Georeference
  readonly listed: readonly ListedPlace[]
  readonly chosen: string | undefined
  readonly onChoose: (key: string) => void
}

const loadTransform = () => import('./transform')

/** The transformation of a georeferenced canvas, which comes when one is looked at. */
function useTransform(georeference: Georeference) {
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadTransform>>>()
  useEffect(() => {
    let isMounted = true
    void loadTransform().then(module => isMounted && setLoaded(module))
    return () => {
      isMounted = false
    }
  }, [])
  const toEarth = useMemo(() => loaded?.toEarthBy(georeference), [loaded, georeference])
  return { toEarth, outlineOf: loaded?.outlineOf, isUnusable: loaded !== undefined && !toEarth }
}

function Positions({ t, canvas, toEarth }: { t: PlaceTranslate; canvas: number; toEarth: ToEarth }) {
  const part = useRef<HTMLDListElement>(null)
  const { pointer, centre } = usePositions(part, canvas, toEarth)
  const language = document.documentElement.lang || 'en'
  const inWords = (position: GeoPosition | undefined) =>
    position ? <bdi>{positionInWords(t, position, language, 5)}</bdi> : '–'
  return (
    <dl ref={part}>
      <dt>{t('position.pointer')}</dt>
      <dd data-position="pointer">{pointer ? inWords(pointer) : t('position.none')}</dd>
      <dt>{t('position.centre')}</dt>
      <dd data-position="centre">{inWords(centre)}</dd>
    </dl>
  )
}

/** Longitude and latitude on a georeferenced page, and its extent on the map. Georeference Extension. */
export function GeoreferencePart({ t, georeference, listed, chosen, onChoose }: GeoreferencePartProps) {
  const id = useId()
  const { canvas } = georeference
  const size = useViewerState(useShallow(state => sizeOf(state, canvas)))
  const { toEarth, outlineOf, isUnusable } = useTransform(georeference)
  const places = useMemo(() => {
    const extent =
      toEarth && outlineOf && size
        ? [{ key: 'extent', name: t('extent'), shape: outlineOf(toEarth, size) }]
        : []
    return [...extent, ...listed]
  }, [t, toEarth, outlineOf, size, listed])
  return (
    <>
      <WorldMap t={t} places={places} chosen={chosen} onChoose={onChoose} />
      <section className="places-positions" aria-labelledby={id}>
        <h3 id={id}>{t('position.title')}</h3>
        {isUnusable && <p>{t('position.unusable')}</p>}
        {toEarth && <Positions t={t} canvas={canvas} toEarth={toEarth} />}
      </section>
    </>
  )
}
