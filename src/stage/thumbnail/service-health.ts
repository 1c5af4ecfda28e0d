// Health of a thumbnail service: one picture is asked for first, the others once it has come. A service that fails is
// given up for the object, so that 300 files do not ask it 300 times.

import { createStore } from 'zustand/vanilla'

/** Pictures that may fail one after the other before the service is given up. */
const MOST_FAILURES = 3

/** State of one form of asking the service for one object. */
export interface ServiceHealth {
  readonly state: 'unknown' | 'works' | 'broken'
  /** URL of the picture that is asked for first. */
  readonly probe?: string
  /** Failures since the last success. */
  readonly failures: number
}

const UNKNOWN: ServiceHealth = { state: 'unknown', failures: 0 }

/** The health of each service, by its key. */
export const serviceHealth = createStore<ReadonlyMap<string, ServiceHealth>>(() => new Map())

/** The health of a service, also of one that nobody has asked yet. */
export const healthOf = (all: ReadonlyMap<string, ServiceHealth>, key: string): ServiceHealth =>
  all.get(key) ?? UNKNOWN

function change(key: string, to: (before: ServiceHealth) => ServiceHealth): void {
  serviceHealth.setState(all => {
    const before = healthOf(all, key)
    const after = to(before)
    return after === before ? all : new Map(all).set(key, after)
  }, true)
}

/** Tells whether a picture may be asked for now: it is the first one, or the service is known to work. */
export const mayAsk = ({ state, probe }: ServiceHealth, url: string): boolean =>
  state === 'works' || (state === 'unknown' && probe === url)

/** Makes a picture the first that is asked for, unless another is. */
export function claimProbe(key: string, url: string): void {
  change(key, before => (before.state === 'unknown' && !before.probe ? { ...before, probe: url } : before))
}

/** Leaves it to another picture to be the first: this one is out of view. */
export function releaseProbe(key: string, url: string): void {
  change(key, before => {
    if (before.probe !== url) return before
    const { probe: _, ...others } = before
    return others
  })
}

/** Notes whether a picture came. */
export function reportPicture(key: string, came: boolean): void {
  change(key, before => {
    if (came)
      return before.state === 'works' && before.failures === 0 ? before : { state: 'works', failures: 0 }
    if (before.state === 'broken') return before
    const failures = before.failures + 1
    return { state: failures >= MOST_FAILURES ? 'broken' : before.state, failures }
  })
}

/** Gives a source up for the object, whatever else it would bring. */
export function giveUp(key: string): void {
  change(key, () => ({ state: 'broken', failures: MOST_FAILURES }))
}
