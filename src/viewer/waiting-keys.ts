// Keys that are pressed before what they act on is there wait for it: those pressed before the shell, and those of a
// picture, a file with pages or a recording that is still on its way.

import { keyMeaning } from './key-name'
import type { ViewerState, ViewerStore } from './state/store'

declare global {
  /** Keys pressed since the page began; the inline script of index.html (`early.ts`) writes them down. */
  var lecternEarlyKeys: KeyboardEvent[] | undefined
}

/** Part of the medium that a key acts on. */
export type MediumPiece = 'controls' | 'innerPages' | 'playback'

/** Milliseconds after which a key that could not act is forgotten. */
const PATIENCE = 15_000

const VIEW_KEYS = /^(?:Shift\+)?[-+=0wasdr]$/
const TURN_KEYS = /^(?:Arrow|Page|Home$|End$|(?:Shift\+)?[eq.,]$)/
/** The keys of `RECORDING_KEYS`, which are not loaded for pages. */
const PLAYER_KEYS = /^(?:[ kjlmc<>]|Shift\+c)$/

/** The missing parts of the medium, of which the key acts on one. */
function lackingPieces(name: string, state: ViewerState): MediumPiece[] {
  const pieces: readonly [MediumPiece, boolean][] = [
    ['controls', VIEW_KEYS.test(name)],
    ['innerPages', TURN_KEYS.test(name)],
    ['playback', PLAYER_KEYS.test(name)],
  ]
  return pieces.flatMap(([piece, needed]) => (needed && state[piece] === undefined ? [piece] : []))
}

const isFresh = ({ timeStamp }: KeyboardEvent) => performance.now() - timeStamp < PATIENCE

/** Presses a key again that was pressed too early; types into the field that an earlier one led to: x, 1, 2, Enter goes to page 12. */
function pressAgain({ key, code, shiftKey }: KeyboardEvent): void {
  const { activeElement } = document
  const field = activeElement instanceof HTMLInputElement ? activeElement : undefined
  const event = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true })
  // Escape leaves the field, and the next key is typed no more.
  if (!(field ?? document.body).dispatchEvent(event) || !field) return
  if (key === 'Enter') field.form?.requestSubmit()
  else if ([...key].length === 1) document.execCommand('insertText', false, key)
}

/** Keys that wait. */
export interface WaitingKeys {
  /** Takes a key whose part of the medium `isComing`; `false` for a key that can act now, or never. */
  take(event: KeyboardEvent): boolean
  /** Presses the keys again that were pressed before the shell was there. */
  pressEarlyKeys(): Promise<void>
  stop(): void
}

/** Keeps the keys of a store's open object that were pressed too early. */
export function keepWaitingKeys(store: ViewerStore, isComing: (piece: MediumPiece) => boolean): WaitingKeys {
  let waiting: { readonly event: KeyboardEvent; readonly piece: MediumPiece }[] = []
  const stop = store.subscribe(state => {
    const due = waiting.filter(({ piece }) => state[piece] !== undefined)
    if (due.length === 0) return
    waiting = waiting.filter(each => !due.includes(each))
    // The medium has its listeners when the task in which it is mounted has ended.
    queueMicrotask(() =>
      due
        .map(({ event }) => event)
        .filter(isFresh)
        .forEach(pressAgain),
    )
  })
  return {
    take(event) {
      const state = store.getState()
      const piece = lackingPieces(keyMeaning(event, state.settings.keys), state).find(isComing)
      if (piece) waiting.push({ event, piece })
      return piece !== undefined
    },
    async pressEarlyKeys() {
      window.onkeydown = null
      const pressed = globalThis.lecternEarlyKeys ?? []
      globalThis.lecternEarlyKeys = undefined
      for (const event of pressed.filter(each => isFresh(each) && isBare(each))) {
        pressAgain(event)
        // React must have taken a typed letter before Enter sends the field.
        await null
      }
    },
    stop,
  }
}

/** Pressed without another key held, and not in a field or on a button. */
function isBare({ ctrlKey, altKey, metaKey, target, defaultPrevented }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !metaKey && !defaultPrevented && target === document.body
}
