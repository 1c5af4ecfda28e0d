import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { IconButton } from '../../ui/IconButton'
import type { InnerHit, InnerPages, InnerQuery, InnerResults, InnerSearch } from '../../viewer/state/store'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'
import './find.css'

/** Milliseconds after the last key until the search begins. */
const PAUSE = 300

const EMPTY: InnerQuery = { words: '', matchCase: false, wholeWords: false }

/** The query as it is typed; the search follows a moment later. */
function useQuery(search: InnerSearch, searched: InnerQuery | undefined) {
  const [query, setQuery] = useState(() => search.results()?.query ?? EMPTY)
  const asked = useRef(query)
  // The page round the viewer may search, too.
  useEffect(() => {
    if (searched === undefined || searched === asked.current) return
    asked.current = searched
    setQuery(searched)
  }, [searched])
  useEffect(() => {
    if (query === asked.current) return
    const later = setTimeout(() => {
      asked.current = query
      search.search(query)
    }, PAUSE)
    return () => clearTimeout(later)
  }, [query, search])
  return [query, setQuery] as const
}

function Options({ query, change }: { query: InnerQuery; change: (query: InnerQuery) => void }) {
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

interface HitsProps {
  readonly results: InnerResults
  readonly search: InnerSearch
  readonly labelOf: InnerPages['labelOf']
}

function Hit({ hit, label }: { hit: InnerHit; label: string }) {
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

function Hits({ results, search, labelOf }: HitsProps) {
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
            onClick={() => search.show(index)}
          >
            <Hit hit={hit} label={labelOf(hit.page) || String(hit.page + 1)} />
          </button>
        </li>
      ))}
    </ol>
  )
}

function Count({ results }: { results: InnerResults | undefined }) {
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

function Find({ search, labelOf }: { search: InnerSearch; labelOf: InnerPages['labelOf'] }) {
  const t = useTranslate()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const results = useSyncExternalStore(
    listener => search.subscribe(listener),
    () => search.results(),
  )
  const [query, setQuery] = useQuery(search, results?.query)
  // The frame gives the focus to the heading of a panel; here one wants to type at once.
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const count = results?.hits.length ?? 0
  const step = (by: 1 | -1) => {
    if (count > 0) search.show(((results?.selected ?? (by > 0 ? -1 : 0)) + by + count) % count)
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
      {results && <Hits results={results} search={search} labelOf={labelOf} />}
    </div>
  )
}

/** A field for words, and every place in the file where they stand. */
export function FindContent() {
  const search = useViewerState(state => state.innerPages?.search)
  const labelOf = useViewerState(state => state.innerPages?.labelOf)
  return search && labelOf ? <Find search={search} labelOf={labelOf} /> : null
}
