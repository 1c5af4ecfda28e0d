import { useEffect, useRef, useState } from 'react'
import type { SearchQuery } from '../../search/search-provider'
import { availableSearches } from '../../viewer/search/available-searches'
import { followHits } from '../../viewer/search/hit-marks'
import { showHit, startSearch } from '../../viewer/search/search'
import { useHitPage } from '../../viewer/search/use-hit-page'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
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

/** Says which hit is shown, of how many, its page and its words, whoever has chosen it. */
function useHitSaid(): void {
  const { announce, translate: t } = useViewer()
  const pageOf = useHitPage()
  const selected = useViewerState(state => state.search?.selected)
  const hits = useViewerState(state => state.search?.hits)
  const hit = selected === undefined ? undefined : hits?.[selected]
  const key = hit && `${selected} ${hit.canvas} ${hit.before}${hit.match}${hit.after}`
  const lastKey = useRef(key)
  useEffect(() => {
    if (key === lastKey.current) return
    lastKey.current = key
    if (!hit || selected === undefined) return
    const words = `${pageOf(hit)}: ${hit.before}${hit.match}${hit.after}`
    announce(t('find.mark', { position: selected + 1, total: hits?.length ?? 0, words }), 'hit')
  }, [key, hit, hits, selected, pageOf, t, announce])
}

/** Goes from hit to hit; F3 does so wherever the focus is. */
function useSteps() {
  const { store } = useViewer()
  const steps = useRef((by: 1 | -1) => {
    const { hits = [], selected } = store.getState().search ?? {}
    if (hits.length === 0) return
    const position = ((selected ?? (by > 0 ? -1 : 0)) + by + hits.length) % hits.length
    showHit(store, position)
  })
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F3' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      steps.current(event.shiftKey ? -1 : 1)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return steps.current
}

function Find() {
  const t = useTranslate()
  const { store } = useViewer()
  useEffect(() => followHits(store, t), [store, t])
  const field = useRef<HTMLInputElement>(null)
  const results = useViewerState(state => state.search)
  const { query, setQuery, startNow } = useQuery(results?.query)
  const step = useSteps()
  useHitSaid()
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
        step={by => startNow() || step(by)}
      />
      {results && <Hits results={results} show={position => showHit(store, position)} />}
    </div>
  )
}

/** A field for words, and every place where they stand. */
export function FindContent() {
  const canSearch = useViewerState(state => availableSearches(state).length > 0)
  return canSearch ? <Find /> : null
}
