import {
  MOST_HITS,
  type SearchHit,
  type SearchOptions,
  type SearchProgress,
  type SearchReport,
} from './search-provider'

/** Milliseconds between two reports: the list is drawn anew with each. */
const PAUSE = 150

/** Gathers hits and reports them, in reading order, not too often. */
export interface HitGatherer {
  /** Takes the hits of one text. */
  add(key: number, hits: readonly SearchHit[]): void
  /** Reports at once what is there, with what is known of it at the end. */
  finish(more?: Pick<SearchReport, 'hasNoWords'>): void
}

/** Creates a gatherer for one search; keys are put in ascending order. `of` is the number of texts, where it is to be told. */
export function gatherHits({ onHits, signal }: SearchOptions, of?: number): HitGatherer {
  const byKey = new Map<number, readonly SearchHit[]>()
  let total = 0
  let read = 0
  let last = Number.NEGATIVE_INFINITY
  const report = (more: Pick<SearchReport, 'hasNoWords'> = {}) => {
    if (signal.aborted) return
    last = performance.now()
    const keys = [...byKey.keys()].sort((one, other) => one - other)
    const hits = keys.flatMap(key => byKey.get(key) ?? []).slice(0, MOST_HITS)
    const progress: SearchProgress | undefined = of === undefined ? undefined : { read, of }
    onHits({ hits, total, ...(progress && { progress }), ...more })
  }
  return {
    add(key, hits) {
      read++
      if (hits.length > 0) byKey.set(key, hits)
      total += hits.length
      // The first hit is wanted at once.
      if (performance.now() - last > PAUSE || (total === hits.length && total > 0)) report()
    },
    finish: report,
  }
}
