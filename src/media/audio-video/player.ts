// Plays what lies on the time of one canvas in one media element: a file, several after each other, or
// nothing but time (pictures that follow each other). Knows nothing of React.

import type { Media, TimeSpan } from '../../model/digital-object'
import { type Failure, failure } from '../../model/failure'
import { attachSource, mayPlay } from './attach-source'
import { LastRenewal } from './last-renewal'
import { ObservedPlayer } from './observed-player'
import type { PlayerSource } from './player-state'
import { findRemedy } from './remedy'
import { durationOf, playableBodies, type Segment, segmentAt, segmentsOf } from './timeline'

/** Milliseconds between two looks at the time while it plays. */
const TICK = 100
/** Seconds: times nearer to each other than this are one. */
const NEAR = 0.05

/** The player of one canvas; `element` may hold the first recording already. */
export class Player extends ObservedPlayer {
  readonly element: HTMLMediaElement
  private readonly source: PlayerSource
  private readonly segments: readonly Segment[]
  private readonly abort = new AbortController()
  private detach = () => {}
  private current = -1
  /** Seconds of the recording to begin at, until it is there. */
  private pending: number | undefined
  private intent = false
  private clipEnd: number | undefined
  private ticker: ReturnType<typeof setInterval> | undefined
  private tickedAt = 0
  private readonly renewed = new LastRenewal()

  constructor(element: HTMLMediaElement, source: PlayerSource) {
    super()
    this.element = element
    this.source = source
    this.segments = segmentsOf(source.canvas())
    const { volume, muted } = element
    this.set({ volume, muted, choice: this.firstChoice(), duration: this.duration() })
    this.listen()
  }

  play(): void {
    if (this.state.ended || this.time() >= this.duration() - NEAR) this.seek(0)
    this.intent = true
    this.set({ paused: false, ended: false })
    this.resume()
    this.startTicking()
  }

  pause(): void {
    this.intent = false
    this.element.pause()
    this.set({ paused: true, waiting: false })
    this.stopTicking()
  }

  toggle(): void {
    if (this.intent) this.pause()
    else this.play()
  }

  /** Moves to a second, stopping at the beginning and the end. */
  seek(second: number): void {
    const duration = this.duration()
    const to = Math.max(0, Number.isFinite(duration) ? Math.min(second, duration) : second)
    if (this.clipEnd !== undefined && to > this.clipEnd - NEAR) this.clipEnd = undefined
    const index = segmentAt(this.segments, to)
    if (index < 0) this.leave(to)
    else if (index !== this.current || this.state.failure) this.load(index, to)
    else this.moveInside(to)
    this.set({ ended: false })
    this.tellTime(to)
  }

  /** Plays only until a second; anything later that the reader asks for ends the clip. */
  playSpan({ start, end }: TimeSpan): void {
    this.seek(start)
    this.clipEnd = end
  }

  setRate(rate: number): void {
    this.element.defaultPlaybackRate = rate
    this.element.playbackRate = rate
    this.set({ rate })
  }

  setVolume(volume: number): void {
    this.element.volume = Math.min(1, Math.max(0, volume))
    this.element.muted = volume <= 0
  }

  setMuted(muted: boolean): void {
    this.element.muted = muted
  }

  /** Plays another of the bodies to choose from, at the same second. */
  choose(choice: number): void {
    this.set({ choice })
    if (this.current >= 0) this.load(this.current, this.time())
  }

  /** Tries again after a failure. */
  retry(): void {
    this.renewed.forget()
    if (this.current >= 0) this.load(this.current, this.time())
  }

  /** What plays, or would. */
  media(): Media | undefined {
    const bodies = this.bodies()
    return bodies[this.state.choice] ?? bodies[0]
  }

  destroy(): void {
    this.abort.abort()
    this.stopTicking()
    this.element.pause()
    this.detach()
  }

  /** The bodies to choose from where it plays now, or will first. */
  bodies(): readonly Media[] {
    const segment = this.segments[Math.max(this.current, 0)]
    return playableBodies(segment && this.source.canvas().painting[segment.painting])
  }

  private firstChoice(): number {
    const playable = this.bodies().findIndex(body => mayPlay(this.element, body))
    return Math.max(playable, 0)
  }

  private duration(): number {
    const inLast = this.current === this.segments.length - 1
    return durationOf(
      this.segments,
      this.source.canvas().duration,
      inLast ? this.element.duration : undefined,
    )
  }

  private listen(): void {
    const { signal } = this.abort
    const on = (names: string, listener: () => void) => {
      for (const name of names.split(' ')) this.element.addEventListener(name, listener, { signal })
    }
    on('timeupdate', () => this.look())
    on('loadedmetadata durationchange', () => this.set({ duration: this.duration() }))
    on('loadedmetadata', () => this.applyPending())
    on('waiting seeking', () => this.set({ waiting: this.intent }))
    on('playing canplay seeked', () => this.set({ waiting: false }))
    on('canplay', () => this.renewed.arrived())
    on('volumechange', () => this.set({ volume: this.element.volume, muted: this.element.muted }))
    on('ended', () => this.endSegment())
    on('error', () => void this.recover())
    // From outside: media keys, the window of picture-in-picture.
    on('play', () => this.intent || this.play())
    on('pause', () => {
      const own = this.element.ended || this.element.error !== null || this.pending !== undefined
      if (this.intent && !own && this.current >= 0) this.pause()
    })
  }

  private load(index: number, second: number): void {
    const segment = this.segments[index]
    if (!segment) return
    this.current = index
    this.seen = second
    this.pending = segment.offset + second - segment.start
    const media = this.media()
    const { failure: _, ...state } = this.state
    this.state = state
    this.set({ waiting: this.intent })
    if (!media) {
      this.fail(failure('unsupported'))
      return
    }
    const { credentialHosts } = this.source
    if (this.element.getAttribute('src') !== media.address) this.detach()
    const options = { credentialHosts, onStreamFailed: () => void this.recover() }
    this.detach = attachSource(this.element, media, options)
    this.element.playbackRate = this.state.rate
    if (this.element.readyState > 0) {
      this.applyPending()
      this.set({ duration: this.duration() })
    }
    this.resume()
  }

  private applyPending(): void {
    const { pending } = this
    this.pending = undefined
    if (pending !== undefined && Math.abs(this.element.currentTime - pending) > NEAR)
      this.element.currentTime = pending
  }

  private moveInside(second: number): void {
    const { offset, start } = this.segments[this.current] ?? { offset: 0, start: 0 }
    const inside = offset + second - start
    if (this.element.readyState > 0) this.element.currentTime = inside
    else this.pending = inside
  }

  /** To where nothing plays: only the time goes on there. */
  private leave(second: number): void {
    this.detach()
    this.detach = () => {}
    this.current = -1
    this.seen = second
  }

  private resume(): void {
    if (!this.intent || this.current < 0) return
    this.element.play().catch((error: unknown) => {
      // Browsers let nothing play that the reader has not asked for.
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.pause()
    })
  }

  private startTicking(): void {
    this.tickedAt = performance.now()
    this.ticker ??= setInterval(() => this.look(), TICK)
  }

  private stopTicking(): void {
    clearInterval(this.ticker)
    this.ticker = undefined
  }

  /** Looks at the time: has a segment, a clip or everything ended? */
  private look(): void {
    const now = performance.now()
    const elapsed = ((now - this.tickedAt) / 1000) * this.state.rate
    this.tickedAt = now
    if (this.current < 0) this.passSilence(elapsed)
    // An element that is empty or has failed says 0.
    else if (this.pending === undefined && this.element.readyState > 0 && !this.element.error) {
      const { start, end, offset } = this.segments[this.current] ?? { start: 0, end: 0, offset: 0 }
      this.seen = Math.max(0, start + this.element.currentTime - offset)
      if (this.seen >= end && this.intent) this.endSegment()
    }
    if (this.clipEnd !== undefined && this.intent && this.seen >= this.clipEnd) {
      this.pause()
      this.clipEnd = undefined
    }
    this.tellTime(this.seen)
  }

  private passSilence(elapsed: number): void {
    if (!this.intent) return
    this.seen += elapsed
    const index = segmentAt(this.segments, this.seen)
    if (index >= 0) this.load(index, this.seen)
    else if (this.seen >= this.duration()) this.finish()
  }

  private endSegment(): void {
    const { end = 0 } = this.segments[this.current] ?? {}
    const next = this.segments[this.current + 1]
    const to = Number.isFinite(end) ? end : (next?.start ?? Number.POSITIVE_INFINITY)
    if (to >= this.duration() - NEAR) this.finish()
    else if (next && next.start - to < NEAR) this.load(this.current + 1, next.start)
    else this.leave(to)
  }

  private finish(): void {
    this.seen = Number.isFinite(this.duration()) ? this.duration() : this.seen
    this.pause()
    this.set({ ended: true })
  }

  /** After an error: fresh addresses, then another body, then the reason why not. */
  private async recover(): Promise<void> {
    const index = this.current
    const at = this.seen
    const media = this.media()
    if (index < 0 || !media || this.state.failure) return
    this.set({ waiting: this.intent })
    const remedy = await findRemedy(media, {
      error: this.element.error,
      renewedInVain: this.renewed.wasInVain(at),
      source: this.source,
      current: () => this.media(),
    })
    if (this.abort.signal.aborted || this.current !== index) return
    const other = this.state.choice + 1 < this.bodies().length
    if (remedy === 'renewed') {
      this.renewed.note(at)
      this.load(index, this.seen)
    } else if (remedy.failure === 'unsupported' && other) this.choose(this.state.choice + 1)
    else this.fail(remedy)
  }

  private fail(why: Failure): void {
    this.set({ failure: why, waiting: false, paused: true })
    this.intent = false
    this.stopTicking()
  }
}
