import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { SearchHit, SearchQuery } from '../../search/search-provider'
import { IconButton } from '../../ui/IconButton'
import { availableSearches, showHit, startSearch } from '../../viewer/search/search'
import type { SearchResults } from '../../viewer/search/search-results'
import { useHitLabel } from '../../viewer/search/use-hit-label'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
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
  return [query, setQuery] as const
}

function Options({ query, change }: { query: SearchQuery; change: (query: SearchQuery) => void }) {
  const t = useTranslate()
  return (
    <div className="find-options">
      {(['matchCase', 'wholeWords'] as const).map(option => (
        <label key={option}>
          <input
            type="checkbox"
            checked={query[option]}
            onChange={event => change({ ...query, [option]: event.target.checked })}
          />
          {t(`find.${option}`)}
        </label>
      ))}
    </div>
  )
}

function Hit({ hit, label }: { hit: SearchHit; label: string }) {
  const t = useTranslate()
  return (
    <>
      <span className="find-page">{t('find.page', { label })}</span>
      <span className="find-context" dir="auto">
        {hit.before}
        <mark>{hit.match}</mark>
        {hit.after}
      </span>
    </>
  )
}

function Hits({ results, show }: { results: SearchResults; show: (position: number) => void }) {
  const labelOf = useHitLabel()
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
            <Hit hit={hit} label={labelOf(hit)} />
          </button>
        </li>
      ))}
    </ol>
  )
}

function Count({ results }: { results: SearchResults | undefined }) {
  const t = useTranslate()
  if (!results) return <p className="find-count">{t('find.hint')}</p>
  const { total, searching, hits } = results
  const words = () => {
    if (searching && total === 0) return t('find.searching')
    if (!searching && total > hits.length) return t('find.listed', { total, count: hits.length })
    return t('find.count', { total })
  }
  return (
    <p className="find-count" role="status">
      {words()}
    </p>
  )
}

function Find() {
  const t = useTranslate()
  const { store } = useViewer()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const results = useViewerState(state => state.search)
  const [query, setQuery] = useQuery(results?.query)
  const show = (position: number) => showHit(store, position)
  // The shell gives the focus to the heading of a panel; here one wants to type at once.
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const count = results?.hits.length ?? 0
  const step = (by: 1 | -1) => {
    if (count > 0) show(((results?.selected ?? (by > 0 ? -1 : 0)) + by + count) % count)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    step(event.shiftKey ? -1 : 1)
  }
  return (
    <div className="find">
      <search className="find-form">
        <label htmlFor={id}>{t('find.field')}</label>
        <div className="find-field">
          <input
            ref={field}
            id={id}
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={query.words}
            onChange={event => setQuery({ ...query, words: event.target.value })}
            onKeyDown={onKeyDown}
          />
          <IconButton
            icon={ChevronUp}
            label={t('find.previous')}
            disabled={count === 0}
            onClick={() => step(-1)}
          />
          <IconButton
            icon={ChevronDown}
            label={t('find.next')}
            disabled={count === 0}
            onClick={() => step(1)}
          />
        </div>
        <Options query={query} change={setQuery} />
        <Count results={results} />
      </search>
      {results && <Hits results={results} show={show} />}
    </div>
  )
}

/** A field for words, and every place where they have been found. */
export function FindContent() {
  const canSearch = useViewerState(state => availableSearches(state).length > 0)
  return canSearch ? <Find /> : null
}
