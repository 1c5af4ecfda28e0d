import { createStore } from 'zustand/vanilla'
import type { Finding } from '../../preflight/finding'
import type { FileSample } from '../../preflight/sample'
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

/** A short name for a text, from which the text cannot be read (cyrb53, public domain). */
export function shortName(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

/** Name of a finding by its kind and the content of its files, whatever they are called and wherever they lie. */
export function findingKey(
  { kind, files, values }: Finding,
  samples: readonly (FileSample | undefined)[],
): string {
  const contents = files.map(position => samples[position]?.hash ?? samples[position]?.name ?? '').sort()
  return shortName(JSON.stringify(contents.length > 0 ? [kind, contents] : [kind, values]))
}

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
