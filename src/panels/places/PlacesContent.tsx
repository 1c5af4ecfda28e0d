import { useMemo, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { type PlaceTranslate, placeMessages } from '../../i18n/places'
import type { DigitalObject } from '../../model/digital-object'
import type { PlaceOwner } from '../../model/places/place'
import { openingAt } from '../../viewer/state/current-opening'
import { goToCanvas, goToRegion } from '../../viewer/state/navigation'
import { pageName } from '../../viewer/state/page-name'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { GeoreferencePart } from './georeference/GeoreferencePart'
import { type ListedPlace, listPlaces, MOST_PLACES } from './listed-places'
import { WorldMap } from './map/WorldMap'
import { PlaceList } from './PlaceList'
import { usePlaces } from './use-places'
import './places.css'

/** Names what has a place. */
function useOwnerInWords(t: PlaceTranslate | undefined, object: DigitalObject | undefined) {
  const viewer = useViewer()
  return (owner: PlaceOwner) => {
    if (!t || !object) return ''
    if (owner.kind === 'object') return t('ofObject')
    const page = owner.canvas === undefined ? '' : pageName(viewer, object, owner.canvas)
    if (owner.kind === 'range') return page === '' ? t('ofSection') : `${t('ofSection')} · ${page}`
    return owner.region ? t('onPart', { page }) : page
  }
}

/** The places of the object on a map and in a list that says the same; choosing one leads to what has it. */
export function PlacesContent() {
  const { store, languages } = useViewer()
  const t = useLaterTranslate(placeMessages)
  const object = useObject()
  const seen = useViewerState(useShallow(state => openingAt(state, state.place.canvas)))
  const { data, refetch } = usePlaces(object, seen)
  const [chosen, setChosen] = useState<string>()
  const inWords = useOwnerInWords(t, object)
  const listed = useMemo(
    () => (t && data ? listPlaces(data.references, languages, t('unnamed')) : []),
    [t, data, languages],
  )
  if (!t || !data) return null
  const choose = ({ key, owner }: ListedPlace) => {
    setChosen(key)
    if (owner.canvas === undefined) return
    if (owner.region) goToRegion(store, owner.canvas, owner.region)
    else goToCanvas(store, owner.canvas)
  }
  const chooseByKey = (key: string) => {
    const place = listed.find(each => each.key === key)
    if (place) choose(place)
  }
  const georeference = data.georeferences.find(({ canvas }) => seen.includes(canvas))
  return (
    <div className="places">
      {data.hasFailed && (
        <div className="places-note" role="status">
          <p>{t('failed')}</p>
          <button type="button" className="button" onClick={() => void refetch()}>
            {t('again')}
          </button>
        </div>
      )}
      {georeference ? (
        <GeoreferencePart
          key={georeference.canvas}
          {...{ t, georeference, listed, chosen }}
          onChoose={chooseByKey}
        />
      ) : (
        <WorldMap t={t} places={listed} chosen={chosen} onChoose={chooseByKey} />
      )}
      {(listed.length > 0 || !georeference) && (
        <p className="places-note" role="status">
          {t('count', { count: listed.length })}
          {listed.length >= MOST_PLACES && ` ${t('cut', { count: MOST_PLACES })}`}
        </p>
      )}
      <PlaceList t={t} places={listed} chosen={chosen} ownerInWords={inWords} onChoose={choose} />
    </div>
  )
}
