// Second at which the reader left a recording: kept on this device only, and forgotten on request.

import { carriesSignature } from '../../delivery/carries-signature'
import { forget, keep, readKeptJson } from '../../viewer/device/kept'

const MOST_KEPT = 100
/** Seconds at the beginning and at the end that are not worth coming back to. */
const EDGE = 10

function readAll(): Map<string, number> {
  const stored = readKeptJson('resume')
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : []
  return new Map(
    entries.filter(
      (entry): entry is [string, number] =>
        Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number' && entry[1] > 0,
    ),
  )
}

function writeAll(seconds: ReadonlyMap<string, number>): void {
  if (seconds.size === 0) forget('resume')
  else keep('resume', JSON.stringify([...seconds].slice(-MOST_KEPT)))
}

/** The name of a recording: its object and its canvas. */
export function recordingName(object: string, canvas: string): string {
  return `${object} ${canvas}`
}

/** Keeps the second at which a recording was left; near its beginning or end it is forgotten instead. */
export function keepPlace(name: string, second: number, duration: number): void {
  const seconds = readAll()
  seconds.delete(name)
  const worth = second > EDGE && !(second > duration - EDGE)
  // Nothing is kept of a folder of the reader's own disk.
  const isKeepable = !carriesSignature(name) && !name.startsWith('folder:')
  if (worth && isKeepable) seconds.set(name, Math.floor(second))
  writeAll(seconds)
}

/** The second at which a recording was left; `undefined` when there is none. */
export function keptPlace(name: string): number | undefined {
  return readAll().get(name)
}

/** Forgets where the reader was in every recording. */
export function forgetPlaces(): void {
  writeAll(new Map())
}
