import type { ViewingDirection } from '../model/digital-object'
import { isDialogOpen, isSomethingOnTop } from '../ui/on-top'
import { keyMeaning } from './key-name'
import type { ViewerKey } from './keys'
import { isKeyOffered } from './library/features'
import { goToFirst, goToLast, rotateBy, setLayout, turnBy, ZOOM_STEP } from './state/navigation'
import { objectOf, type ViewerState, type ViewerStore } from './state/store'
import { keepWaitingKeys, type MediumPiece } from './waiting-keys'

/** Commands of the shell that keys call. */
export interface ShellCommands {
  focusPageField(): void
  toggleFullScreen(): void
  /** Opens or closes the panel that has this key; `false` when none has, or it has nothing to show. */
  togglePanelByKey(key: string): boolean
  /** Closes the innermost open thing; `false` when nothing was open. */
  closeInnermost(): boolean
  /** True while a part of the medium that is not there yet is on its way. */
  isComing(piece: MediumPiece): boolean
}

/** The part of the stage that one key press moves. */
const PAN_STEP = 0.15

/** A view this much above the whole page takes the arrow keys for itself. */
const ZOOMED = 1.02

const TYPING =
  'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable=true]'
/** Roles and elements that use the arrow keys, Home and End themselves. */
const USES_ARROWS = 'input[type=range], [role=tree], [role=listbox], [data-uses-arrows], dialog'

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Which way an arrow turns the pages: 1 forward, -1 back, 0 not at all. */
export function turnOfArrow(key: string, direction: ViewingDirection): -1 | 0 | 1 {
  const [right, down] = ARROWS[key] ?? [0, 0]
  const along = {
    'left-to-right': right,
    'right-to-left': -right,
    'top-to-bottom': down,
    'bottom-to-top': -down,
  }
  return Math.sign(along[direction]) as -1 | 0 | 1
}

function onArrow(store: ViewerStore, state: ViewerState, key: string): boolean {
  const [right, down] = ARROWS[key] ?? [0, 0]
  if (state.controls && state.view.zoom > ZOOMED) {
    state.controls.panBy(right * PAN_STEP, down * PAN_STEP)
    return true
  }
  const direction = state.innerPages?.viewingDirection ?? objectOf(state)?.viewingDirection
  const turn = turnOfArrow(key, direction ?? 'left-to-right')
  turnBy(store, turn)
  return turn !== 0
}

type Act = (store: ViewerStore, shell: ShellCommands) => void

const pan =
  (right: number, down: number): Act =>
  store =>
    store.getState().controls?.panBy(right * PAN_STEP, down * PAN_STEP)
const zoom =
  (factor: number): Act =>
  store =>
    store.getState().controls?.zoomBy(factor)
const turn =
  (pages: number): Act =>
  store =>
    turnBy(store, pages)
const first: Act = store => goToFirst(store)
const last: Act = store => goToLast(store)

/** Acts of the viewer's keys; arrows and Escape depend on more. */
const ACTS: Readonly<Record<Exclude<ViewerKey, `Arrow${string}` | 'Escape'>, Act>> = {
  PageDown: turn(1),
  PageUp: turn(-1),
  Home: first,
  End: last,
  e: turn(1),
  '.': turn(1),
  q: turn(-1),
  ',': turn(-1),
  'Shift+e': last,
  'Shift+q': first,
  '+': zoom(ZOOM_STEP),
  '=': zoom(ZOOM_STEP),
  '-': zoom(1 / ZOOM_STEP),
  '0': store => store.getState().controls?.wholePage(),
  w: pan(0, -1),
  a: pan(-1, 0),
  s: pan(0, 1),
  d: pan(1, 0),
  b: store => setLayout(store, store.getState().layout === 'book' ? 'single' : 'book'),
  'Shift+b': store => setLayout(store, store.getState().layout === 'scroll' ? 'single' : 'scroll'),
  o(store) {
    const { layout, layoutBefore } = store.getState()
    const { activeElement } = document
    // The overview takes the focus from no button by itself; asked for by its key, it is gone through at once.
    if (layout !== 'overview' && activeElement instanceof HTMLElement) activeElement.blur()
    setLayout(store, layout === 'overview' ? layoutBefore : 'overview')
  },
  r: store => rotateBy(store, 1),
  'Shift+r': store => rotateBy(store, -1),
  x: (_, shell) => shell.focusPageField(),
  f: (_, shell) => shell.toggleFullScreen(),
  '?': store => store.setState(state => ({ shortcutsShown: !state.shortcutsShown })),
}

/** Tells whether the key belongs to what has the focus rather than to the viewer. */
export function belongsToFocus(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : undefined
  if (!target || event.key === 'Escape') return false
  // An element that has just been closed keeps the focus until the next frame.
  if (!target.checkVisibility()) return false
  // A field of one line has no use for the keys that turn pages.
  if (target.closest(TYPING)) return !(target.matches('input') && /^Page(?:Up|Down)$/.test(event.key))
  // A letter in a tree is for the names in it.
  if (target.closest('[role=tree]') && /^\p{L}$/u.test(event.key)) return true
  return target.closest(USES_ARROWS) !== null && (event.key in ARROWS || /^(?:Home|End|Page)/.test(event.key))
}

/** Tells whether a key is Ctrl+F, on the Mac ⌘F. */
function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'f' && ctrlKey !== metaKey && !altKey && !shiftKey
}

/** Tells whether a key is for somebody else: the browser, a field, or a list that uses it. */
function isMeantElsewhere(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || belongsToFocus(event)
}

/** One key press; `true` when it was used. */
function onKey(store: ViewerStore, shell: ShellCommands, event: KeyboardEvent): boolean {
  // The platform closes dialogs and popovers itself; they lie over everything of ours.
  if (event.key === 'Escape') return !isSomethingOnTop() && shell.closeInnermost()
  const state = store.getState()
  if (event.key in ARROWS) return onArrow(store, state, event.key)
  const name = keyMeaning(event, state.settings.keys)
  if (!isKeyOffered(state, name)) return false
  const act = Object.hasOwn(ACTS, name) ? ACTS[name as keyof typeof ACTS] : undefined
  act?.(store, shell)
  return act !== undefined || shell.togglePanelByKey(name)
}

/** Tells whether a key does nothing now: under a dialog, without an object, or where single keys are switched off. */
function isIdle(state: ViewerState, event: KeyboardEvent): boolean {
  if (event.key === 'Escape') return false
  if (!objectOf(state) || isDialogOpen()) return true
  return !state.settings.singleKeys && event.key !== ' ' && [...event.key].length === 1
}

/**
 * Opens the viewer's search by Ctrl+F, and leaves the browser's own to the next press: `open` is `false` where nothing can be
 * searched, or the focus is in the field already. Returns the way to stop.
 */
export function followSearchKey(store: ViewerStore, open: () => boolean): () => void {
  const listener = (event: KeyboardEvent) => {
    if (!isSearchKey(event) || event.defaultPrevented || !objectOf(store.getState()) || isDialogOpen()) return
    if (open()) event.preventDefault()
  }
  document.addEventListener('keydown', listener)
  return () => document.removeEventListener('keydown', listener)
}

/** Acts on the keys of `VIEWER_KEYS` and of the panels, wherever the focus is; returns the way to stop. */
export function followKeyboard(store: ViewerStore, shell: ShellCommands): () => void {
  const waiting = keepWaitingKeys(store, piece => shell.isComing(piece))
  const listener = (event: KeyboardEvent) => {
    if (isMeantElsewhere(event) || isIdle(store.getState(), event)) return
    if (waiting.take(event) || onKey(store, shell, event)) event.preventDefault()
  }
  document.addEventListener('keydown', listener)
  void waiting.pressEarlyKeys()
  return () => {
    document.removeEventListener('keydown', listener)
    waiting.stop()
  }
}
