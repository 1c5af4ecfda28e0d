import { carriesSignature } from '../../delivery/carries-signature'
import type { DigitalObject } from '../../model/digital-object'
import { deliveredPosition, positionInOrder } from '../../model/order-positions'
import { deliveredOf } from '../state/shown-object'
import { objectOf, type ViewerState, type ViewerStore } from '../state/store'
import { namesPlace } from '../url/explicit-place'
import { fileFragment, type Place } from '../url/place'
import { forget, keep, readKept } from './kept'

/** The last page of an object, as it is kept on the device. */
export interface KeptPlace {
  /** The object's id. */
  readonly id: string
  /** Position of the canvas as delivered, counted from 0: the order in which it was read is not kept. */
  readonly canvas: number
  /** Place inside the file of the canvas, in the words of its format. */
  readonly fragment?: string
}

const MOST_OBJECTS = 200
const LONGEST_ID = 2000
/** Milliseconds between two writings, so that pages that are leafed through are not written one by one. */
const PAUSE = 500
/** Fragments of a file's beginning: media that keep a fragment write it once they are there. */
const BEGINNING = /^(?:page=1|t=0(?:\.0+)?)$/

function toKeptPlace(value: unknown): KeptPlace | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, canvas, fragment }: Partial<Record<keyof KeptPlace, unknown>> = value
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID || carriesSignature(id)) return undefined
  if (typeof canvas !== 'number' || !Number.isSafeInteger(canvas) || canvas < 0) return undefined
  const inFile = typeof fragment === 'string' ? fileFragment(fragment) : undefined
  return { id, canvas, ...(inFile && { fragment: inFile }) }
}

/** Reads places as they were kept, the newest last; what cannot be one, and all beyond 200 objects, is left out. */
export function parseLastPlaces(text: string): readonly KeptPlace[] {
  try {
    const json: unknown = JSON.parse(text)
    if (!Array.isArray(json)) return []
    return json
      .slice(-MOST_OBJECTS)
      .map(toKeptPlace)
      .filter(place => place !== undefined)
  } catch {
    return []
  }
}

const readPlaces = () => parseLastPlaces(readKept('places') ?? '')

function writePlaces(places: readonly KeptPlace[]): void {
  if (places.length === 0) forget('places')
  else keep('places', JSON.stringify(places.slice(-MOST_OBJECTS)))
}

/** Forgets the last pages of all objects, and takes back what is offered. */
export function forgetLastPlaces(store: ViewerStore): void {
  writePlaces([])
  store.setState({ lastPlace: undefined })
}

/** Tells whether the object, in its current order, opens here by itself, so that there is nothing to come back to. */
function opensAt({ start }: DigitalObject, { canvas, fragment }: Omit<KeptPlace, 'id'>): boolean {
  return canvas === (start?.canvas ?? 0) && (fragment === undefined || BEGINNING.test(fragment))
}

/** Keeps the place of the open object; the others are read anew each time, because other tabs keep theirs too. */
function keepPlace(state: ViewerState): void {
  const object = objectOf(state)
  // Nothing is kept of a folder of the reader's own disk.
  if (!object || !state.settings.comingBack || object.id.startsWith('folder:')) return
  const { canvas, fragment } = state.place
  const delivered = deliveredOf(state)
  const position = delivered && deliveredPosition(delivered, state.order, canvas)
  const place = toKeptPlace({ id: object.id, canvas: position, fragment })
  const others = readPlaces().filter(({ id }) => id !== object.id)
  writePlaces(place && !opensAt(object, { ...place, canvas }) ? [...others, place] : others)
}

/** A reload, Back and Forward come to where the reader was by themselves. */
function isNewVisit(): boolean {
  return performance
    .getEntriesByType('navigation')
    .every(entry => !('type' in entry) || (entry.type !== 'reload' && entry.type !== 'back_forward'))
}

function offer(store: ViewerStore): void {
  const state = store.getState()
  const [object, delivered] = [objectOf(state), deliveredOf(state)]
  if (!object || !delivered || !state.settings.comingBack || namesPlace(location.href) || !isNewVisit())
    return
  const stored = readPlaces().findLast(({ id }) => id === object.id)
  if (!stored) return
  const { fragment } = stored
  const canvas = positionInOrder(delivered, state.order, stored.canvas)
  if (canvas === undefined || canvas >= object.canvases.length || opensAt(object, { ...stored, canvas }))
    return
  store.setState({ lastPlace: { canvas, rotation: 0, ...(fragment && { fragment }) } })
}

/** Tells whether the reader has moved on; that a file has come and says where it begins is no move. */
function hasMoved(before: Place, now: Place): boolean {
  if (now.canvas !== before.canvas) return true
  if (now.fragment === undefined || now.fragment === before.fragment) return false
  const arrived = BEGINNING.test(now.fragment) || now.fragment.startsWith('epubcfi(')
  return before.fragment !== undefined || !arrived
}

/**
 * Offers the last page of an object that is opened again (`lastPlace`) until a page is turned, and keeps the page
 * the reader is on: on this device only, and not where the reader or the browser does not want it. Returns the way
 * to stop.
 */
export function followLastPlaces(store: ViewerStore): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    clearTimeout(pause)
    pause = undefined
    keepPlace(store.getState())
  }
  const writeWaiting = () => {
    if (pause !== undefined) write()
  }
  /** The page on which an object was left is kept before another is opened. */
  const leave = (before: ViewerState) => {
    if (pause === undefined) return
    clearTimeout(pause)
    pause = undefined
    keepPlace(before)
  }
  const stop = store.subscribe((state, before) => {
    if (before.settings.comingBack && !state.settings.comingBack) forgetLastPlaces(store)
    if (state.objectGeneration !== before.objectGeneration) leave(before)
    const object = objectOf(state)
    if (object && !objectOf(before)) offer(store)
    else if (object && hasMoved(before.place, state.place)) {
      pause ??= setTimeout(write, PAUSE)
      if (state.lastPlace) store.setState({ lastPlace: undefined })
    }
  })
  addEventListener('pagehide', writeWaiting)
  offer(store)
  return () => {
    writeWaiting()
    stop()
    removeEventListener('pagehide', writeWaiting)
  }
}
