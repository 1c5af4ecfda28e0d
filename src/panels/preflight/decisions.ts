import { createStore } from 'zustand/vanilla'
import type { Finding } from '../../preflight/finding'
import { forget, keep, readKeptJson } from '../../viewer/device/kept'

/** Verdicts on a finding. */
export const VERDICTS = ['right', 'wrong', 'accepted'] as const
/** Verdict on a finding. */
export type Verdict = (typeof VERDICTS)[number]

/** Decision on a finding, as it is kept on the device. */
export interface Decision extends Pick<Finding, 'kind' | 'values'> {
  /** Name of the finding by the content of its files. */
  readonly key: string
  /** Name of the object, from which its id cannot be read. */
  readonly object: string
  readonly verdict: Verdict
  readonly note: string
}

const MOST = 2000
const LONGEST_NOTE = 2000

const isVerdict = (value: unknown): value is Verdict => VERDICTS.some(each => each === value)

/** Reads a decision as it was kept; `undefined` when it cannot be one. */
function toDecision(value: unknown): Decision | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { key, object, verdict, note, kind, values }: Partial<Record<keyof Decision, unknown>> = value
  if (typeof key !== 'string' || typeof object !== 'string' || typeof kind !== 'string') return undefined
  if (!isVerdict(verdict) || typeof note !== 'string' || typeof values !== 'object' || !values)
    return undefined
  const plain = Object.entries(values).filter(
    ([, each]) => typeof each === 'string' || typeof each === 'number',
  )
  return { key, object, verdict, kind, note: note.slice(0, LONGEST_NOTE), values: Object.fromEntries(plain) }
}

/** Reads decisions as they were kept, the newest last; leaves out whatever cannot be one. */
export function parseDecisions(json: unknown): readonly Decision[] {
  if (!Array.isArray(json)) return []
  return json
    .slice(-MOST)
    .map(toDecision)
    .filter(each => each !== undefined)
}

const readDecisions = () => parseDecisions(readKeptJson('decisions'))

/** Decisions of this device. */
export const decisions = createStore<{ readonly all: readonly Decision[] }>()(() => ({
  all: readDecisions(),
}))

function write(all: readonly Decision[]): void {
  decisions.setState({ all })
  if (all.length === 0) forget('decisions')
  else keep('decisions', JSON.stringify(all.slice(-MOST)))
}

/** Keeps a decision in place of an earlier one; other tabs keep theirs too. */
export function decide(decision: Decision): void {
  write([
    ...readDecisions().filter(({ key }) => key !== decision.key),
    { ...decision, note: decision.note.slice(0, LONGEST_NOTE) },
  ])
}

/** Takes a decision back. */
export function undecide(key: string): void {
  write(readDecisions().filter(each => each.key !== key))
}
