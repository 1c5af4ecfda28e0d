import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react'
import type { SearchQuery } from '../../search/search-provider'
import { IconButton } from '../../ui/IconButton'
import type { SearchResults } from '../../viewer/search/search-results'
import { proposals } from '../../viewer/search/searches'
import { useTranslate, useViewer } from '../../viewer/use-viewer'

const OPTIONS = ['matchCase', 'matchAccents', 'wholeWords'] as const

function Options({ query, change }: { query: SearchQuery; change: (query: SearchQuery) => void }) {
  const t = useTranslate()
  return (
    <div className="find-options">
      {OPTIONS.map(option => (
        <label key={option}>
          <input
            type="checkbox"
            checked={query[option] ?? false}
            onChange={event => change({ ...query, [option]: event.target.checked })}
          />
          {t(`find.${option}`)}
        </label>
      ))}
    </div>
  )
}

/** Words that the library's search service proposes for what is typed. */
function useProposals(words: string): readonly string[] {
  const viewer = useViewer()
  const [terms, setTerms] = useState<readonly string[]>([])
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const later = setTimeout(() => {
      proposals(viewer, words, signal).then(
        each => !signal.aborted && setTerms(each),
        () => undefined,
      )
    }, 200)
    return () => {
      clearTimeout(later)
      controller.abort()
    }
  }, [viewer, words])
  return terms
}

function Count({ results }: { results: SearchResults | undefined }) {
  const t = useTranslate()
  if (!results) return <p className="find-count">{t('find.hint')}</p>
  const { total, searching, hits, progress } = results
  const words = () => {
    if (searching && total === 0) return t('find.searching')
    if (!searching && total === 0 && results.hasNoWords) return t('find.noWords')
    if (!searching && total > hits.length) return t('find.listed', { total, count: hits.length })
    return t('find.count', { total })
  }
  return (
    <>
      <p className="find-count" role="status">
        {words()}
      </p>
      {searching && progress && (
        <p className="find-count">
          <progress max={progress.of} value={progress.read} aria-hidden="true" />{' '}
          {t('find.reading', { read: progress.read, of: progress.of })}
        </p>
      )}
      {results.withoutService && <p className="find-note">{t('find.serviceFailed')}</p>}
      {results.failure && !searching && <p className="find-note">{t('find.failed')}</p>}
    </>
  )
}

interface FindFormProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly query: SearchQuery
  readonly setQuery: (query: SearchQuery) => void
  readonly results: SearchResults | undefined
  /** Goes to the next hit, or to the one before; of a query that has not begun, to the first. */
  readonly step: (by: 1 | -1) => void
}

/** The field for words, its options, and how many hits there are. */
export function FindForm({ field, query, setQuery, results, step }: FindFormProps) {
  const t = useTranslate()
  const id = useId()
  const terms = useProposals(query.words)
  const count = results?.hits.length ?? 0
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    step(event.shiftKey ? -1 : 1)
  }
  return (
    <search className="find-form">
      <label htmlFor={id}>{t('find.field')}</label>
      <div className="find-field">
        <input
          ref={field}
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          list={terms.length > 0 ? `${id}-terms` : undefined}
          value={query.words}
          onChange={event => setQuery({ ...query, words: event.target.value })}
          onKeyDown={onKeyDown}
        />
        {terms.length > 0 && (
          <datalist id={`${id}-terms`}>
            {terms.map(term => (
              <option key={term} value={term} />
            ))}
          </datalist>
        )}
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
  )
}
