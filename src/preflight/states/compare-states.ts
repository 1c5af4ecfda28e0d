import { foldName, stemOf } from '../../model/file-names'
import { USUAL_LIMITS } from '../finding'
import { detailsOf, likeness } from '../measure/likeness'
import type { FileSample, PictureFacts } from '../sample'
import { longestRising } from './longest-rising'

/** A page in one state of an object, as a sample or a report has it. */
export interface PageState extends Pick<FileSample, 'name' | 'label' | 'hash'> {
  readonly picture?: Pick<PictureFacts, 'width' | 'height' | 'gray'>
}

/** Difference between two states of an object. */
export interface PageChange {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved'
  /** Positions from 0; absent where the page is not there. */
  readonly before?: number
  readonly after?: number
  /** Likeness of the two pictures of a page that changed, in percent. */
  readonly percent?: number
}

/** Likeness below which two files of one name are looked for under other names first. */
const LEAST_LIKENESS = 0.35
/** Places by which a page that was scanned again may have moved. */
const NEARNESS = 40

type States = readonly PageState[]

function alike(a: PageState | undefined, b: PageState | undefined): number | undefined {
  if (!a?.picture || !b?.picture) return undefined
  return likeness(detailsOf(a.picture.gray), detailsOf(b.picture.gray))
}

/** Pairs of positions of two states, each position in one pair at most. */
class Pairs {
  readonly before = new Map<number, number>()
  readonly after = new Map<number, number>()
  private readonly states: readonly [before: States, after: States]

  constructor(...states: readonly [before: States, after: States]) {
    this.states = states
  }

  add(before: number, after: number): void {
    this.before.set(before, after)
    this.after.set(after, before)
  }

  /** Pairs pages with the same key, in their order, where `isPair` agrees. */
  addByKey(keyOf: (state: PageState) => string | undefined, isPair: (a: number, b: number) => boolean) {
    const [before, after] = this.states
    const waiting = new Map<string, number[]>()
    before.forEach((state, position) => {
      const key = keyOf(state)
      if (key === undefined || this.before.has(position)) return
      waiting.set(key, [...(waiting.get(key) ?? []), position])
    })
    after.forEach((state, position) => {
      const key = keyOf(state)
      if (key === undefined || this.after.has(position)) return
      const candidates = waiting.get(key) ?? []
      const at = candidates.findIndex(each => isPair(each, position))
      const [first] = at < 0 ? [] : candidates.splice(at, 1)
      if (first !== undefined) this.add(first, position)
    })
  }

  /** Pairs pages whose pictures are alike, near their place. */
  addByPicture(): void {
    const [before, after] = this.states
    for (const [position, state] of after.entries()) {
      if (this.after.has(position)) continue
      let best: { at: number; value: number } | undefined
      for (let at = Math.max(position - NEARNESS, 0); at <= position + NEARNESS && at < before.length; at++) {
        const value = this.before.has(at) ? undefined : alike(before[at], state)
        if (value !== undefined && value >= Math.max(USUAL_LIMITS.likeness, best?.value ?? 0))
          best = { at, value }
      }
      if (best) this.add(best.at, position)
    }
  }
}

const nameKey = ({ name }: PageState) => foldName(stemOf(name))

function pairsOf(before: States, after: States): Pairs {
  const pairs = new Pairs(before, after)
  const both = ({ name, hash }: PageState) => (hash === undefined ? undefined : `${foldName(name)}\n${hash}`)
  // Of several pages with the same bytes those of one name belong together.
  pairs.addByKey(both, () => true)
  pairs.addByKey(
    ({ hash }) => hash,
    () => true,
  )
  pairs.addByKey(nameKey, (a, b) => (alike(before[a], after[b]) ?? 1) >= LEAST_LIKENESS)
  pairs.addByPicture()
  pairs.addByKey(nameKey, () => true)
  return pairs
}

function changeOf(a: PageState, b: PageState): Pick<PageChange, 'percent'> | undefined {
  if (a.hash !== undefined && a.hash === b.hash) return undefined
  const value = alike(a, b)
  const isSameBytesUnknown = a.hash === undefined || b.hash === undefined
  const isSamePicture =
    a.picture?.width === b.picture?.width && a.picture?.height === b.picture?.height && (value ?? 1) > 0.995
  // Without a hash, as of pages that are not served by https, only the picture tells.
  if (isSameBytesUnknown && isSamePicture) return undefined
  return value === undefined ? {} : { percent: Math.round(Math.max(value, 0) * 100) }
}

/** Finds what differs between two states of an object: in the order of the later state, removed pages where they were. */
export function compareStates(before: States, after: States): readonly PageChange[] {
  const pairs = pairsOf(before, after)
  const inPlace = longestRising([...pairs.after.entries()].sort(([a], [b]) => a - b).map(([, own]) => own))
  const changes: PageChange[] = []
  let next = 0
  const addRemoved = (end: number) => {
    for (; next < end; next++) if (!pairs.before.has(next)) changes.push({ kind: 'removed', before: next })
  }
  after.forEach((state, position) => {
    const own = pairs.after.get(position)
    const earlier = own === undefined ? undefined : before[own]
    if (own === undefined || !earlier) {
      changes.push({ kind: 'added', after: position })
      return
    }
    if (inPlace.has(own)) addRemoved(own)
    else changes.push({ kind: 'moved', before: own, after: position })
    const change = changeOf(earlier, state)
    if (change) changes.push({ kind: 'changed', before: own, after: position, ...change })
  })
  addRemoved(before.length)
  return changes
}
