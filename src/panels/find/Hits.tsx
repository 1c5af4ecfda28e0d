import { useEffect, useRef } from 'react'
import type { SearchHit } from '../../search/search-provider'
import { clock } from '../../ui/clock'
import type { SearchResults } from '../../viewer/search/search-results'
import { useHitPage } from '../../viewer/search/use-hit-page'
import { useTranslate } from '../../viewer/use-viewer'

/** Names the place of a hit: its page, its second, or that it stands in the table of contents. */
function usePlaceName(): (hit: SearchHit) => string {
  const t = useTranslate()
  const pageOf = useHitPage()
  return hit => {
    if (hit.source === 'contents') return `${pageOf(hit)}, ${t('find.inContents')}`
    return hit.time ? clock(hit.time.start) : pageOf(hit)
  }
}

interface HitsProps {
  readonly results: SearchResults
  readonly show: (position: number) => void
}

/** All hits in reading order, each under the page that it is on. */
export function Hits({ results, show }: HitsProps) {
  const placeName = usePlaceName()
  const list = useRef<HTMLOListElement>(null)
  const { selected } = results
  useEffect(() => {
    if (selected !== undefined) list.current?.children[selected]?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <ol ref={list} className="find-hits">
      {results.hits.map((hit, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hits have no other name than their position
        <li key={index}>
          <button
            type="button"
            aria-current={index === selected ? 'location' : undefined}
            onClick={() => show(index)}
          >
            <span className="find-page">{placeName(hit)}</span>
            <span className="find-context" dir="auto">
              {hit.before}
              <mark>{hit.match}</mark>
              {hit.after}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
