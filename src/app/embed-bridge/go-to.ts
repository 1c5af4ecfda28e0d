// The command `go-to`: to a page, a file, a printed label, a second or a part of a page, with an answer.

import type { PlaceName, Region } from '../../embed/messages'
import { mediumFor } from '../../media'
import { countsPages, mayCountPages } from '../../media/counts-files'
import type { DigitalObject, Rect } from '../../model/digital-object'
import { findLabelled, printedLabel } from '../../model/page-name'
import type { InnerPages } from '../../viewer/files/inner-pages'
import { goToCanvas, goToRegion, goToTime } from '../../viewer/state/navigation'
import { objectOf, type ViewerState, type ViewerStore } from '../../viewer/state/store'
import { parsePlaceLink } from './place-link'
import { until } from './until'

/** Why a place was not reached; docs/lightbox.md has the same list. */
export type Unreached =
  | 'no-object'
  | 'no-place'
  | 'no-file'
  | 'no-page'
  | 'no-label'
  | 'no-time'
  | 'no-region'
  | 'failed'
  | 'replaced'

/** Means of going: the reader's languages for printed labels, and the end of it when the page wants something else. */
export interface GoToContext {
  readonly languages: readonly string[]
  readonly signal: AbortSignal
}

/** Milliseconds that an object, or the pages or the time of a file, are waited for. */
const PATIENCE = 60_000
/** Milliseconds until a file says that it has pages. */
const COUNT = 10_000
/** Milliseconds until the pages of a file follow, for each try: the pages of an e-book may be counted anew meanwhile. */
const TURNS = [2500, 5000, 10_000]
/** Milliseconds until the printed labels of a file are there, or are none. */
const LABELS = 2000

const hasSettled = ({ loading, consentPending }: ViewerState) =>
  loading.status !== 'loading' && !(loading.status === 'ready' && consentPending)

/** Position of the canvas that a place is on, or why there is none. */
function findCanvas(
  state: ViewerState,
  object: DigitalObject,
  { file, page, label }: PlaceName,
  languages: readonly string[],
): number | Unreached {
  const { length } = object.canvases
  if (file !== undefined) return object.canvases[file - 1] ? file - 1 : 'no-file'
  if (length === 1) return 0
  if (page !== undefined) return object.canvases[page - 1] ? page - 1 : 'no-page'
  if (label === undefined) return state.place.canvas
  const labels = object.canvases.map((_, index) => printedLabel(object, index, languages))
  const index = labels.includes(label) ? labels.indexOf(label) : findLabelled(labels, label)
  return index !== undefined && labels[index] !== '' ? index : 'no-label'
}

function pageInFile(inner: InnerPages, { page, label }: PlaceName): number | Unreached {
  if (page !== undefined) return page >= 1 && page <= inner.count ? page - 1 : 'no-page'
  const labels = Array.from({ length: inner.count }, (_, index) => inner.labelOf(index))
  return labels.indexOf(label ?? '') >= 0 ? labels.indexOf(label ?? '') : 'no-label'
}

const isSeen = ({ innerPages }: ViewerState, page: number) =>
  innerPages !== undefined && (innerPages.current === page || (innerPages.shown?.includes(page) ?? false))

/** Turns to a page inside the file of a canvas that is open or on its way. */
async function turnInFile(
  store: ViewerStore,
  canvas: number,
  place: PlaceName,
  { signal }: GoToContext,
): Promise<Unreached | undefined> {
  const isThere = (state: ViewerState) => state.innerPages !== undefined || state.pageFailures.has(canvas)
  if (!(await until(store, isThere, { milliseconds: PATIENCE, signal }))) return 'failed'
  const { innerPages } = store.getState()
  if (!innerPages) return 'failed'
  if (place.page === undefined && place.label !== undefined && innerPages.goToLabel?.(place.label))
    return undefined
  const find = (state: ViewerState) => (state.innerPages ? pageInFile(state.innerPages, place) : 'failed')
  // Printed labels come after the first page.
  if (place.page === undefined)
    await until(store, state => typeof find(state) === 'number', { milliseconds: LABELS, signal })
  const page = find(store.getState())
  if (typeof page === 'string') return page
  for (const milliseconds of TURNS) {
    const state = store.getState()
    if (!isSeen(state, page)) state.innerPages?.goTo(page)
    const arrived = await until(store, each => isSeen(each, page), { milliseconds, signal })
    if (arrived) return undefined
    if (signal.aborted) break
  }
  return 'failed'
}

async function goToSecond(
  store: ViewerStore,
  canvas: number,
  time: number,
  { signal }: GoToContext,
): Promise<Unreached | undefined> {
  const content = objectOf(store.getState())?.canvases[canvas]
  if (!content || mediumFor(content).name !== 'audio-video') return 'no-time'
  if (content.duration !== undefined && time > content.duration) return 'no-time'
  goToTime(store, canvas, { start: time })
  const isThere = (state: ViewerState) => state.playback?.canvas === canvas || state.pageFailures.has(canvas)
  const settled = await until(store, isThere, { milliseconds: PATIENCE, signal })
  const { playback, pageFailures } = store.getState()
  if (!settled || !playback || pageFailures.has(canvas)) return 'failed'
  // A recording that does not say how long it is, is as long as was asked for.
  return time > (playback.duration?.() || Infinity) ? 'no-time' : undefined
}

/** The part of a canvas that a region names; `undefined` when nothing of the canvas is in it, or it has no size. */
function partOf(object: DigitalObject, canvas: number, region: Region): Rect | undefined {
  const [x, y, width, height] = region
  const size = object.canvases[canvas]
  const isOutside = x >= (size?.width ?? Infinity) || y >= (size?.height ?? Infinity)
  return width > 0 && height > 0 && !isOutside ? { x, y, width, height } : undefined
}

/** Settles when a page that has pages inside its file is told apart from one that has none. */
async function hasInnerPages(store: ViewerStore, canvas: number, { signal }: GoToContext): Promise<boolean> {
  const content = objectOf(store.getState())?.canvases[canvas]
  if (countsPages(content)) return true
  if (!mayCountPages(content)) return false
  const isThere = (state: ViewerState) => state.innerPages !== undefined || state.pageFailures.has(canvas)
  await until(store, isThere, { milliseconds: COUNT, signal })
  return store.getState().innerPages !== undefined
}

async function goToPage(
  store: ViewerStore,
  canvas: number,
  place: PlaceName,
  context: GoToContext,
): Promise<Unreached | undefined> {
  goToCanvas(store, canvas)
  const object = objectOf(store.getState())
  const isInside =
    (place.file !== undefined || object?.canvases.length === 1) &&
    (place.page !== undefined || place.label !== undefined)
  // The first page of a file that may have only that one is there with the file.
  if (!isInside || (place.page === 1 && !countsPages(object?.canvases[canvas]))) return undefined
  if (await hasInnerPages(store, canvas, context)) return turnInFile(store, canvas, place, context)
  if (place.page !== undefined) return 'no-page'
  return object && printedLabel(object, canvas, context.languages) === place.label ? undefined : 'no-label'
}

/** Shows a place once its object is there; says why it was not reached, `undefined` when it was. */
export async function goTo(
  store: ViewerStore,
  { link, ...named }: PlaceName,
  context: GoToContext,
): Promise<Unreached | undefined> {
  const place = link === undefined ? named : parsePlaceLink(link)
  if (!place || Object.values(place).every(each => each === undefined)) return 'no-place'
  const { signal, languages } = context
  const settled = await until(store, hasSettled, { milliseconds: PATIENCE, signal })
  const object = objectOf(store.getState())
  if (signal.aborted) return 'replaced'
  if (!settled || !object) return 'no-object'
  const canvas = findCanvas(store.getState(), object, place, languages)
  if (typeof canvas === 'string') return canvas
  const part = place.region && partOf(object, canvas, place.region)
  if (place.region && !part) return 'no-region'
  const { time } = place
  const unreached =
    time === undefined
      ? await goToPage(store, canvas, place, context)
      : await goToSecond(store, canvas, time, context)
  if (signal.aborted) return 'replaced'
  if (unreached === undefined && part && time === undefined) goToRegion(store, canvas, part)
  return unreached
}
