// Layout and direction of an object whose document does not state them, and those that the library sets. Loaded after
// the first page: whatever it finds is applied when nothing that is seen moves by it.

import { parseAlmaUrl } from '../../model/alma-url'
import type { DigitalObject, ViewingDirection } from '../../model/digital-object'
import { haveFacingPages } from '../../model/facing-pages'
import type { Layout } from '../../model/openings'
import { likelyDirection } from '../../model/script-direction'
import { settingsOf } from '../library/library-settings'
import { applies } from '../library/permissions'
import { openingAt } from '../state/current-opening'
import { supplementObject } from '../state/overrides'
import { deliveredOf } from '../state/shown-object'
import { objectOf, type ViewerState, type ViewerStore } from '../state/store'
import { hasRoomForTwo, usualLayout, windowSpace } from '../state/usual-layout'
import { readQuery } from '../url/query-parameters'
import { pageShapes, shapeOf } from './page-shapes'

const STATED = /^(?:paged|individuals|continuous|unordered)$/

/** Alma states neither layout nor direction in its delivery JSON, and no layout in its manifests. */
function mayBeGuessed(object: DigitalObject): boolean {
  const horizontal =
    object.viewingDirection === 'left-to-right' || object.viewingDirection === 'right-to-left'
  const isAlma = object.lookUnstated || parseAlmaUrl(object.id) !== undefined
  return isAlma && horizontal && !object.behaviors.some(behavior => STATED.test(behavior))
}

function directionOf(state: ViewerState, object: DigitalObject): ViewingDirection | undefined {
  const rule = settingsOf(state.configuration).directions.find(({ when }) => applies(when, object))
  return rule?.direction ?? (object.lookUnstated ? likelyDirection(object) : undefined)
}

/** The layout that the configuration or the shapes ask for; `undefined` while they do not say. */
function layoutOf(state: ViewerState, object: DigitalObject): Layout | undefined {
  const rule = settingsOf(state.configuration).layouts.find(({ when }) => applies(when, object))
  if (rule || !mayBeGuessed(object)) return rule?.layout
  const { canvases, metadata } = object
  const facing = haveFacingPages({ canvases, metadata, sizeOf: canvas => shapeOf(state, canvas) })
  return facing === undefined ? undefined : facing ? 'book' : 'single'
}

/** The usual layout of what is open, in the window as it is. */
function usualNow(state: ViewerState, object: DigitalObject): Layout {
  const layout = state.overrides?.supplement.layout
  if (layout === undefined) return usualLayout(object, windowSpace())
  return layout === 'book' && !hasRoomForTwo(windowSpace()) ? 'single' : layout
}

/** Takes over another usual layout; the reader's own choice, and one that the link names, stay. */
function applyUsual(store: ViewerStore): void {
  const state = store.getState()
  const object = objectOf(state)
  const usual = object && usualNow(state, object)
  if (!usual || usual === state.usualLayout) return
  const chosen = state.layout !== state.usualLayout || readQuery(new URL(location.href)).get('layout')
  store.setState({
    usualLayout: usual,
    ...(!chosen && { layout: usual }),
    ...(state.layoutBefore === state.usualLayout && { layoutBefore: usual }),
  })
}

/** True when the current page looks the same in book layout: it stands alone there too. */
const staysInPlace = (state: ViewerState) =>
  openingAt({ ...state, layout: 'book' }, state.place.canvas).length === 1

/** Marks the step of the history, so that the object opens with facing pages at once when the page is loaded again. */
function keepInHistory({ id }: DigitalObject): void {
  try {
    history.replaceState(id, '', location.href)
  } catch {
    // Safari: more than 100 calls in 30 seconds. The next one that is let through carries it.
  }
}

/** The decisions about the object that is open. */
interface Decisions {
  readonly generation: number
  /** Nothing more is waited for. */
  decided: boolean
  /** The layout is decided, and waits until nothing in view moves by it. */
  pending: boolean
}

/** Decides about the layout as far as the shapes are known. */
function decide(store: ViewerStore, object: DigitalObject, decisions: Decisions): void {
  const layout = layoutOf(store.getState(), object)
  decisions.decided = layout !== undefined || !mayBeGuessed(object)
  if (layout === undefined) return
  decisions.pending = true
  supplementObject(store, { layout })
  if (layout === 'book') keepInHistory(object)
}

/** True when the layout that was decided moves nothing that is in view. */
function canApply(state: ViewerState, before: ViewerState): boolean {
  const turned = state.place.canvas !== before.place.canvas
  return turned || state.overrides?.supplement.layout !== 'book' || staysInPlace(state)
}

/**
 * Gives every object that is opened the layout and the direction that the configuration, its language or the shapes of
 * its pages ask for, and follows the size of the window. Facing pages that would move the page in view wait until
 * another page is turned to. Returns the way to stop.
 */
export function followLook(store: ViewerStore): () => void {
  let decisions: Decisions | undefined
  const onChange = (state: ViewerState, before: ViewerState, learned = false) => {
    const object = deliveredOf(state)
    if (!object) return
    const isNew = decisions?.generation !== state.objectGeneration
    if (!decisions || isNew) {
      decisions = { generation: state.objectGeneration, decided: false, pending: false }
      const direction = directionOf(state, object)
      if (direction) supplementObject(store, { direction })
    }
    if (!decisions.decided && (isNew || state.learnedSizes !== before.learnedSizes || learned))
      decide(store, object, decisions)
    if (decisions.pending && canApply(store.getState(), before)) {
      decisions.pending = false
      applyUsual(store)
    }
  }
  onChange(store.getState(), store.getState())
  const stop = store.subscribe((state, before) => onChange(state, before))
  const stopShapes = pageShapes.subscribe(() => onChange(store.getState(), store.getState(), true))
  const onResize = () => applyUsual(store)
  addEventListener('resize', onResize)
  return () => {
    stop()
    stopShapes()
    removeEventListener('resize', onResize)
  }
}
