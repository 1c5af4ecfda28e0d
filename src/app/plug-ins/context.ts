import type { DigitalObject } from '../../model/digital-object'
import { localize, localizedLine } from '../../model/language-map'
import { permissionsOf } from '../../viewer/library/permissions'
import { objectOf, type ViewerState } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'
import { goTo } from '../embed-bridge/go-to'
import { placeEvent } from '../embed-bridge/outgoing-events'
import type { Context, OpenObject, PlaceName, ReaderPlace } from './contract'
import { reportPlugIn } from './faults'

/** Describes an object for plug-ins, in the reader's language. */
export function openObject(object: DigitalObject, languages: readonly string[]): OpenObject {
  return {
    id: object.id,
    title: localizedLine(object.label, languages),
    metadata: object.metadata.map(({ label, value }) => ({
      label: localizedLine(label, languages),
      values: [...localize(value, languages).values],
    })),
    rights: [...object.rights],
    pages: object.canvases.length,
  }
}

function readerPlace(state: ViewerState, languages: readonly string[]): ReaderPlace | undefined {
  const event = placeEvent(state, languages)
  if (event?.type !== 'place') return undefined
  const { type: _, ...place } = event
  return place as ReaderPlace
}

const isCount = (value: unknown) => value === undefined || (Number.isInteger(value) && (value as number) > 0)
const isText = (value: unknown) => value === undefined || typeof value === 'string'
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** Takes from what a plug-in hands over the fields of a place; `undefined` when one is of a wrong kind. */
function placeFrom(value: unknown): PlaceName | undefined {
  if (typeof value === 'number') return placeFrom({ page: value })
  const { file, page, label, time, region, link } = (value ?? {}) as PlaceName
  const isRegion =
    region === undefined || (Array.isArray(region) && region.length === 4 && region.every(isNumber))
  const isTime = time === undefined || isNumber(time)
  if (![file, page].every(isCount) || ![label, link].every(isText) || !isTime || !isRegion) return undefined
  return {
    ...(file !== undefined && { file }),
    ...(page !== undefined && { page }),
    ...(label !== undefined && { label }),
    ...(time !== undefined && { time }),
    ...(region !== undefined && { region }),
    ...(link !== undefined && { link }),
  }
}

/** Names that programs look up by themselves, such as an awaited value or a printed one. */
const INNOCENT: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'toString',
  'valueOf',
  'constructor',
  '$$typeof',
])

/** Makes the context of a part of a plug-in; names that it does not have are `undefined`, and reported. */
export function createContext(
  viewer: Viewer,
  plugIn: string,
  object: DigitalObject,
  signal: AbortSignal,
): Context {
  const { store } = viewer
  let last = object
  let going = new AbortController()
  const context: Context = {
    get language() {
      return store.getState().locale ?? 'en'
    },
    get object() {
      last = objectOf(store.getState()) ?? last
      return openObject(last, viewer.languages)
    },
    get place() {
      return readerPlace(store.getState(), viewer.languages)
    },
    signal,
    permits: what => permissionsOf(store.getState())[what] === true,
    async goTo(where) {
      const place = placeFrom(where)
      if (!place) return { reached: false, reason: 'no-place' }
      going.abort()
      going = new AbortController()
      const ends = AbortSignal.any([going.signal, signal])
      const reason = await goTo(store, place, { languages: viewer.languages, signal: ends })
      return { reached: reason === undefined, ...(reason && { reason }) }
    },
    onChange(listener) {
      const stop = store.subscribe((state, before) => {
        const isSame =
          state.place === before.place &&
          state.innerPages === before.innerPages &&
          state.locale === before.locale
        if (isSame || signal.aborted) return
        try {
          listener()
        } catch (error) {
          reportPlugIn({ kind: 'threw', plugIn, detail: `onChange: ${String(error)}` }, error)
        }
      })
      signal.addEventListener('abort', stop)
      return stop
    },
  }
  return new Proxy(Object.freeze(context), {
    get(target, name) {
      if (typeof name === 'string' && !(name in target) && !INNOCENT.has(name))
        reportPlugIn({ kind: 'beyond', plugIn, detail: name })
      return Reflect.get(target, name)
    },
  })
}
