// One media element and the recording that is in it. Knows nothing of timelines.

import type { Media } from '../../../model/digital-object'
import { attachSource } from './attach-source'
import { isStream } from './playable'
import type { SourceOptions } from './player-state'

/** Seconds: times nearer to each other than this are one. */
export const NEAR = 0.05

/** Seconds after the end of any recording. */
const FAR = 1e7

/** A media element with at most one recording in it; `element` may hold the first one already. */
export class RecordingElement {
  readonly element: HTMLMediaElement
  private readonly options: SourceOptions
  private detach = () => {}
  /** Seconds of the recording to begin at, until it is there. */
  private pending: number | undefined
  /** True while an engine comes to the beginning by itself, which ends when the stream can be played. */
  private isStarting = false
  /** State of the recording's length: `search` until its end has been looked for. */
  private length: 'known' | 'search' | 'searching' = 'known'

  constructor(element: HTMLMediaElement, options: SourceOptions) {
    this.element = element
    this.options = options
    element.addEventListener('loadedmetadata', () => this.findLength() || this.applyPending())
    element.addEventListener('canplay', () => this.endStart())
    for (const name of ['durationchange', 'seeked', 'error'])
      element.addEventListener(name, () => this.endSearch(name))
  }

  /** Puts a recording in, to begin at a second of its own; `isLengthStated`: the document says how long it is. */
  load(media: Media, second: number, isLengthStated: boolean): void {
    this.pending = second
    this.isStarting = false
    this.length = isLengthStated || isStream(media.format, media.url) ? 'known' : 'search'
    if (this.element.getAttribute('src') !== media.url) this.detach()
    this.detach = attachSource(this.element, media, { ...this.options, begin: () => this.begin() })
    if (this.element.readyState > 0 && !this.findLength()) this.applyPending()
  }

  /** Takes the recording out. */
  unload(): void {
    this.detach()
    this.detach = () => {}
  }

  /**
   * Moves to a second of the recording, as soon as it is there. The second it was to begin at is forgotten: the event
   * that would apply that one may still be queued when the element already has its metadata.
   */
  moveTo(second: number): void {
    this.pending = second
    if (this.element.readyState > 0) this.applyPending()
  }

  /** Tells whether the recording has yet to come to the second it is to begin at. */
  arriving(): boolean {
    return this.pending !== undefined
  }

  /** Time of the recording in its own seconds; `undefined` while it is on its way or has failed. */
  second(): number | undefined {
    // An element that is empty or has failed says 0.
    const isReady = !this.arriving() && this.element.readyState > 0 && !this.element.error
    return isReady ? this.element.currentTime : undefined
  }

  /**
   * Looks for the end of a recording that does not know its length, as those that browsers record do not: the element
   * learns it by being sent there. True while it does.
   */
  private findLength(): boolean {
    const { element } = this
    if (this.length !== 'search' || element.duration !== Number.POSITIVE_INFINITY) return false
    if (element.seekable.length === 0) return false
    this.length = 'searching'
    element.currentTime = FAR
    return true
  }

  private endSearch(event: string): void {
    const isOver = event !== 'durationchange' || Number.isFinite(this.element.duration)
    if (this.length !== 'searching' || !isOver) return
    this.length = 'known'
    this.applyPending()
  }

  /** Leaves the first move to an engine: one that comes between would be undone. */
  private begin(): number | undefined {
    this.isStarting = true
    return this.pending
  }

  private endStart(): void {
    if (!this.isStarting) return
    this.isStarting = false
    this.applyPending()
  }

  private applyPending(): void {
    if (this.isStarting) return
    const { pending } = this
    this.pending = undefined
    if (pending !== undefined && Math.abs(this.element.currentTime - pending) > NEAR)
      this.element.currentTime = pending
  }
}
