// One search at a time: runs the providers that can search what is open, and keeps what they have found.

import { type Failure, failure } from '../../model/failure'
import {
  MOST_HITS,
  type SearchHit,
  type SearchProvider,
  type SearchQuery,
  type SearchReport,
} from '../../search/search-provider'
import { centreBox } from '../state/centre-box'
import { sizeOf } from '../state/current-opening'
import { goToCanvas, goToTime } from '../state/navigation'
import type { ViewerStore } from '../state/store'
import { availableSearches, isDescription, searchContext } from './available-searches'
import { hitBoxes } from './hit-boxes'
import type { SearchResults } from './search-results'

/** Adds a provider; it takes part in a search that is running. Returns the function that removes it with its hits. */
export function addSearch(store: ViewerStore, provider: SearchProvider): () => void {
  store.setState(({ searches }) => ({ searches: [...searches, provider] }))
  const context = searchContext(store.getState())
  if (context && provider.available(context)) store.getState().search?.join(provider)
  return () => {
    store.getState().search?.leave(provider)
    store.setState(({ searches }) => ({ searches: searches.filter(each => each !== provider) }))
  }
}

/** Ends the search and takes its marks off the page. */
export function endSearch(store: ViewerStore): void {
  store.getState().search?.cancel()
  store.setState({ search: undefined })
}

interface Run {
  report: SearchReport
  running: boolean
  failed?: Failure | undefined
  readonly controller: AbortController
}

type NamedRun = Run & Pick<SearchProvider, 'name'> & { readonly canvas: number | undefined }

/** Tells whether a file that is shown and all other texts are pictures without a word; another text may have other words. */
function haveNoWords(runs: readonly NamedRun[]): boolean {
  const ofTexts = runs.filter(({ name }) => !isDescription(name))
  return (
    ofTexts.some(({ canvas }) => canvas !== undefined) && ofTexts.every(({ report }) => report.hasNoWords)
  )
}

/** Joins the hits of all providers into one list, by canvas; each provider's own order is kept. */
function joinReports(
  runs: readonly NamedRun[],
  chosen: SearchHit | undefined,
): Pick<SearchResults, 'hits' | 'total' | 'selected' | 'progress' | 'hasNoWords' | 'withoutService'> {
  const shownFiles = new Set(runs.map(({ canvas }) => canvas))
  const reports = runs.map(({ report, canvas }) =>
    canvas === undefined ? withoutFiles(report, shownFiles) : report,
  )
  const hits = reports.flatMap(report => report.hits)
  hits.sort((one, other) => rankOf(one) - rankOf(other) || one.canvas - other.canvas)
  const shown = reports.map(({ hits: own, selected = -1 }) => own[selected]).find(Boolean) ?? chosen
  const same = shown ? hits.findIndex(hit => isSameHit(hit, shown)) : -1
  // A file that is shown now is searched by another provider.
  const selected = same < 0 && shown ? hits.findIndex(hit => isSamePlace(hit, shown)) : same
  const total = reports.reduce((sum, report) => sum + report.total, 0)
  const progress = reports.find(report => report.progress)?.progress
  const withoutService = reports.some(report => report.withoutService)
  return {
    hits: hits.slice(0, MOST_HITS),
    total,
    ...(selected >= 0 && selected < MOST_HITS && { selected }),
    ...(progress && { progress }),
    ...(haveNoWords(runs) && { hasNoWords: true }),
    ...(withoutService && { withoutService }),
  }
}

/** Hits in the description come last: most readers know it. */
const rankOf = ({ source }: SearchHit) => (source === 'about' ? 1 : 0)

/** The report without the hits in files that their own provider searches. */
function withoutFiles(report: SearchReport, shown: ReadonlySet<number | undefined>): SearchReport {
  const hits = report.hits.filter(({ source, canvas }) => source !== 'files' || !shown.has(canvas))
  return { ...report, hits, total: report.total - report.hits.length + hits.length }
}

const isSamePlace = (one: SearchHit, other: SearchHit) =>
  one.canvas === other.canvas && one.page === other.page && one.match === other.match

const isSameHit = (one: SearchHit, other: SearchHit) =>
  one === other ||
  (one.source === other.source &&
    one.canvas === other.canvas &&
    one.page === other.page &&
    one.time?.start === other.time?.start &&
    one.before === other.before &&
    one.match === other.match &&
    one.after === other.after)

/** Options of beginning a search. */
export interface StartOptions {
  /** Shows the first hit that comes, from the page at hand on, as for a query that the reader brought along. */
  readonly showFirst?: boolean
}

/**
 * Position of the hit that is shown first, from a canvas on; -1 where there is none yet. The description and the table of contents
 * are there at once: they are shown only when nothing else has the words.
 */
function firstHit({ hits, searching }: SearchResults, from: number): number {
  const isInText = ({ source }: SearchHit) => !isDescription(source)
  const onwards = hits.findIndex(hit => isInText(hit) && hit.canvas >= from)
  const inText = onwards < 0 ? hits.findIndex(isInText) : onwards
  return inText < 0 && !searching ? 0 : inText
}

/** Searches with every provider that is available, in place of the search before; an empty query only ends that. */
export function startSearch(store: ViewerStore, query: SearchQuery, { showFirst }: StartOptions = {}): void {
  endSearch(store)
  const providers = availableSearches(store.getState())
  if (query.words.trim() === '' || providers.length === 0) return
  const runs = new Map<SearchProvider, Run>()
  let ended = false
  let wantsFirst = showFirst === true
  const from = store.getState().place.canvas
  const publish = () => {
    if (ended) return
    const all = [...runs].map(([{ name, canvas }, run]) => ({ ...run, name, canvas }))
    const before = store.getState().search
    const failed = all.find(each => each.failed)?.failed
    const search: SearchResults = {
      query,
      ...joinReports(all, before?.hits[before.selected ?? -1]),
      searching: all.some(({ running }) => running),
      ...(failed && { failure: failed }),
      join,
      leave,
      cancel() {
        ended = true
        for (const { controller } of runs.values()) controller.abort()
      },
    }
    store.setState({ search })
    const first = firstHit(search, from)
    if (!wantsFirst || !search.hits[first]) return
    wantsFirst = false
    showHit(store, first)
  }
  const begin = (provider: SearchProvider) => {
    const context = searchContext(store.getState())
    if (ended || !context || runs.has(provider)) return
    const run: Run = { report: { hits: [], total: 0 }, running: true, controller: new AbortController() }
    const { signal } = run.controller
    runs.set(provider, run)
    const finish = (reason: Failure | undefined) => {
      run.running = false
      run.failed = reason
      publish()
    }
    const onHits = (report: SearchReport) => {
      if (signal.aborted) return
      run.report = report
      publish()
    }
    provider
      .search(query, { context, signal, onHits })
      .then(finish, () => finish(signal.aborted ? undefined : failure('unreachable')))
  }
  const join = (provider: SearchProvider) => {
    begin(provider)
    publish()
  }
  const leave = (provider: SearchProvider) => {
    const run = runs.get(provider)
    if (!run) return
    run.controller.abort()
    runs.delete(provider)
    if (runs.size > 0) publish()
    else endSearch(store)
  }
  for (const provider of providers) begin(provider)
  publish()
}

/** Shows where the words are: at the zoom that the reader has, with the hit in the middle. */
function showPlace(store: ViewerStore, hit: SearchHit): void {
  const state = store.getState()
  const { canvas, time, fragment } = hit
  if (fragment) {
    store.setState({ place: { canvas, rotation: 0, fragment } })
    return
  }
  if (time) {
    goToTime(store, canvas, time)
    return
  }
  const [box] = hitBoxes(hit, sizeOf(state, canvas))
  if (box && state.place.region) centreBox(store, canvas, box)
  else goToCanvas(store, canvas)
}

/** Shows a hit by its position in the list: its provider goes there, else the viewer goes to its place. */
export function showHit(store: ViewerStore, position: number): void {
  const { search, searches, objectSearches = [] } = store.getState()
  const hit = search?.hits[position]
  if (!search || !hit) return
  store.setState({ search: { ...search, selected: position } })
  const provider = [...searches, ...objectSearches].find(each => each.name === hit.source)
  if (provider?.show) provider.show(hit)
  else showPlace(store, hit)
}
