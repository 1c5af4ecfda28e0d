import { useCallback, useEffect, useRef, useState } from 'react'
import type { SearchQuery } from '../../search/search-provider'
import { loadPart } from '../../ui/load-part'
import { availableSearches } from '../../viewer/search/available-searches'
import { followSearch } from '../../viewer/search/follow-search'
import { showHit, startSearch } from '../../viewer/search/search'
import { stepHits } from '../../viewer/search/step-hits'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { FindForm } from './FindForm'
import { Hits } from './Hits'
import './find.css'

/** Milliseconds after the last key until the search begins. */
const PAUSE = 300

const EMPTY: SearchQuery = { words: '', matchCase: false, wholeWords: false }

/** The query as it is typed; the search follows a moment later. */
function useQuery(searched: SearchQuery | undefined) {
  const { store } = useViewer()
  const [query, setQuery] = useState(searched ?? EMPTY)
  const started = useRef(query)
  // The host page may search, too.
  useEffect(() => {
    if (searched === undefined || searched === started.current) return
    started.current = searched
    setQuery(searched)
  }, [searched])
  useEffect(() => {
    if (query === started.current) return
    const later = setTimeout(() => {
      // Begun at once by the Enter key: begun anew, its first hit would not be shown.
      if (query === started.current) return
      started.current = query
      startSearch(store, query)
    }, PAUSE)
    return () => clearTimeout(later)
  }, [query, store])
  /** Begins a search that still waits, and shows its first hit; `false` when none waits. */
  const startNow = () => {
    if (query === started.current) return false
    started.current = query
    startSearch(store, query, { showFirst: true })
    return true
  }
  return { query, setQuery, startNow }
}

/** Brings in the drawing of marks while hits are searched for. */
const bringMarks = () =>
  void loadPart(() => import('../../stage/overlay/StageOverlay')).catch(() => undefined)

function Find() {
  const viewer = useViewer()
  const { store } = viewer
  useEffect(() => followSearch(viewer), [viewer])
  useEffect(bringMarks, [])
  const field = useRef<HTMLInputElement>(null)
  const results = useViewerState(state => state.search)
  const { query, setQuery, startNow } = useQuery(results?.query)
  const show = useCallback((position: number) => showHit(store, position), [store])
  // The shell gives the focus to the heading of a panel; here one wants to type at once.
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <div className="find">
      <FindForm
        field={field}
        query={query}
        setQuery={setQuery}
        results={results}
        step={by => startNow() || stepHits(store, by)}
      />
      {results && <Hits results={results} show={show} />}
    </div>
  )
}

/** A field for words, and every place where they stand. */
export function FindContent() {
  const canSearch = useViewerState(state => availableSearches(state).length > 0)
  return canSearch ? <Find /> : null
}
