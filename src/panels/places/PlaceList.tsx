import { useEffect, useRef } from 'react'
import type { PlaceTranslate } from '../../i18n/places'
import type { PlaceOwner } from '../../model/places/place'
import { type ListedPlace, positionInWords } from './listed-places'

interface PlaceListProps {
  readonly t: PlaceTranslate
  readonly places: readonly ListedPlace[]
  readonly chosen: string | undefined
  readonly ownerInWords: (owner: PlaceOwner) => string
  readonly onChoose: (place: ListedPlace) => void
  /** The link of a place that lies in another object. */
  readonly linkOf?: (owner: PlaceOwner) => string | undefined
}

/** The places as a list: names, what has them, and where they are. */
export function PlaceList({ t, places, chosen, ownerInWords, onChoose, linkOf }: PlaceListProps) {
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice moves the list
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const language = document.documentElement.lang || 'en'
  return (
    <ul ref={list} className="places-list">
      {places.map(place => {
        const href = linkOf?.(place.owner)
        const current = place.key === chosen ? ('location' as const) : undefined
        const owner = ownerInWords(place.owner)
        const content = (
          <>
            <span className="places-name" dir="auto">
              {place.name}
            </span>{' '}
            <span className="places-details">
              {owner}
              {owner !== '' && ' · '}
              <bdi>{positionInWords(t, place.position, language)}</bdi>
            </span>
          </>
        )
        return (
          <li key={place.key}>
            {href === undefined ? (
              <button type="button" aria-current={current} onClick={() => onChoose(place)}>
                {content}
              </button>
            ) : (
              <a href={href} aria-current={current}>
                {content}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
