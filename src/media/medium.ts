// A medium is one folder that shows one kind of content. This is the whole contract; to add a medium, export a
// `Medium` from `media/<name>/index.ts`, name it in `media/index.ts`, and give the table in
// `app/medium-contract.test.tsx` a canvas for it. That test mounts every medium and checks what is written here.
//
// Which canvas. `accepts` is asked for the current canvas, in the order of `media/index.ts`; the first that accepts
// shows it. It looks at the canvas only and is called often. The component gets the position of its canvas as a prop
// and reads the canvas with `useObject()`, never by `place.canvas`: another canvas may be current already.
//
// Mounting. The host (`app/MediumHost`) loads the component once, and mounts it anew for another object, another canvas
// and another `accessGeneration` (the reader was let in, or signed out), so that it may keep state without a key of its
// own. A medium with `spansCanvases` is not mounted anew for another canvas. Nothing is mounted while consent is
// pending; before that `accepts` and `beginEarly` ask the network for nothing of the object.
//
// Files. `useReading` fetches a file, reads it, waits, fails and retries by this contract: most media need no more. A
// medium that fetches by itself uses `viewer.delivery` with a function that reads the URL from the canvas, since URLs
// may be signed and end. No URL is kept, shown or logged.
//
// State. In effects or later, a medium may set `pageWaiting` (`usePageWaiting`), `controls` and `view` (zoom),
// `innerPages` (a file with pages of its own), `playback` (a recording) and `shownWords` (words to be read aloud). The
// host clears all of them when the component unmounts; one that ends what it shows before that calls `clearMounted`.
// It removes itself whatever it adds (`addSearch`). The place inside the file is `place.fragment`, written with `setFragment`
// and followed when somebody else writes it.
//
// Failures. What goes wrong with a canvas is a `Failure`, reported with `usePageFailure` or `failPage`, with
// `pageWaiting` false; the shell says it and offers to try again. When the failure is cleared, whoever does that, the
// medium tries again (the `retry` of `usePageFailure`, or `useRetry`). The details `unreadable-file`,
// `unreadable-picture`, `unshown-kind` and `too-large` bring in the medium `download` instead. Exceptions are for bugs:
// they go to the host's error boundary.
//
// Permissions. What lets a reader take something away is offered only where `isPermitted(state, …)` says so: files
// through `useFileUrl` and `FileLink`, copying through `refuseCopying` in every document the medium makes, links by
// `share`. What is taken is told with `tellTaken`. Permissions depend on the object, so the configuration is not read.

import type { ComponentType } from 'react'
import type { EntryDelivery } from '../delivery/delivery'
import type { Canvas, Painting } from '../model/digital-object'
import type { Failure } from '../model/failure'
import type { FilePart } from '../model/texts/file-part'
import type { Viewer } from '../viewer/use-viewer'

/** Properties that the host gives the component of a medium. */
export interface MediumProps {
  /** Position of its canvas, counted from 0. */
  readonly canvas: number
}

/** Means of a medium before the shell is there. */
export interface EarlyContext {
  readonly delivery: EntryDelivery
  /** True while consent is pending: code may be loaded, nothing of the object may be asked for. */
  readonly consentPending: boolean
  /** Element on the stage that moves into the shell with all that is on it. */
  readonly stage: Element | null
}

/** Input of reading the words of a file. */
export interface WordsContext {
  readonly viewer: Pick<Viewer, 'store' | 'delivery' | 'queryClient' | 'languages'>
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly content: Canvas
  readonly signal: AbortSignal
  /** Takes the words part by part, in reading order; the next part waits for the promise. */
  onPart(part: FilePart): void | Promise<void>
}

/** Reads the words of a file without showing it; resolves to the failure that kept them away. May reject when aborted. */
export type ReadWords = (context: WordsContext) => Promise<Failure | undefined>

/** One kind of content and the way to what shows it. */
export interface Medium {
  /** Its name in keys and in the page's markup. */
  readonly name: string
  /** Its files have pages of their own, which it lays out itself in every layout but the overview. */
  readonly ownPages?: true
  /** It sets `innerPages` once a file is there; keys that turn pages wait for them. */
  readonly countsPages?: true
  /** It sets `controls`: what it shows is looked at from near, moved and rotated. */
  readonly zooms?: true
  /** It may add a SearchProvider (`viewer/search`) once a file is there. */
  readonly searches?: true
  /** Tells whether it shows a painting of a canvas that it accepts; absent: the first alone. */
  shows?(painting: Painting): boolean
  /** It shows all canvases of the opening and follows page turns, so it is not mounted anew for them. */
  readonly spansCanvases?: true
  /** Judges by the canvas alone whether the medium shows it; loads and asks for nothing. */
  accepts(canvas: Canvas): boolean
  /**
   * Begins to load beside the shell instead of after it. `undefined` for a canvas it has nothing to begin for; else
   * settles when the shell may come in, and never rejects. Listed in `media/early.ts`, whose bytes every first page
   * pays: heavy parts are imported dynamically.
   */
  beginEarly?(canvas: Canvas, context: EarlyContext): Promise<void> | undefined
  /** Reads the words of its file, for searching where the file is not shown. */
  readWords?: ReadWords
  /** Loads the component, and with it the engine. */
  load(): Promise<ComponentType<MediumProps>>
}
