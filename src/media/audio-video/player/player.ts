// Plays what lies on the time of one canvas: a file, several after each other, or nothing but time (pictures that
// follow each other) in one media element, and what sounds at the same time in others that follow it. Knows nothing
// of React.

import type { Media, TimeSpan } from '../../../model/digital-object'
import { type Failure, failure } from '../../../model/failure'
import { lanesOf } from '../lanes'
import { mayPlay } from './attach-source'
import { Companion } from './companion'
import { LastRenewal } from './last-renewal'
import { playableBodies } from './playable'
import type { PlayerSource } from './player-state'
import { NEAR, RecordingElement } from './recording-element'
import { findRemedy } from './remedy'
import { SilenceWatch } from './silence-watch'
import { SoundingPlayer } from './sounding-player'
import { Ticker } from './ticker'
import { durationOf, type Segment, segmentAt } from './timeline'

/** The player of one canvas; `element` may hold the first recording already. */
export class Player extends SoundingPlayer {
  readonly element: HTMLMediaElement
  private readonly source: PlayerSource
  private readonly recording: RecordingElement
  private readonly segments: readonly Segment[]
  /** Recordings that play at the same time as the segments. */
  readonly companions: readonly Companion[]
  private readonly abort = new AbortController()
  private current = -1
  private intent = false
  private clipEnd: number | undefined
  private readonly ticker = new Ticker(() => this.look())
  private readonly renewed = new LastRenewal()
  private readonly silence: SilenceWatch

  constructor(element: HTMLMediaElement, source: PlayerSource) {
    super()
    this.element = element
    this.source = source
    const { delivery } = source
    this.recording = new RecordingElement(element, {
      delivery,
      onStreamFailed: brokeOff => void this.recover(brokeOff),
      onTracks: tracks => (tracks ?? this.state.tracks) && this.set({ tracks }),
    })
    const [segments = [], ...others] = lanesOf(source.canvas())
    this.segments = segments
    this.companions = others.map(lane => new Companion(lane, source, () => this.set({ partMissing: true })))
    const { volume, muted } = element
    this.set({ volume, muted, choice: this.firstChoice(), duration: this.duration() })
    this.listen()
    this.silence = new SilenceWatch(
      element,
      () => this.state.waiting,
      () => {
        if (this.current < 0 || this.state.failure) return
        this.recording.unload()
        void this.recover(true)
      },
    )
    for (const companion of this.companions) {
      const follow = () => companion.follow(this.seen, this.state)
      this.subscribe(follow)
      this.subscribeTime(follow)
    }
  }

  play(): void {
    if (this.state.ended || this.time() >= this.duration() - NEAR) this.seek(0)
    this.intent = true
    this.set({ paused: false, ended: false })
    this.resume()
    this.ticker.start()
  }

  pause(): void {
    this.intent = false
    this.element.pause()
    this.set({ paused: true, waiting: false })
    this.ticker.stop()
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
    else this.recording.moveTo(to + this.shift())
    this.set({ ended: false })
    this.tellTime(to)
  }

  /** Plays only until a second; anything later that the reader asks for ends the clip. */
  playSpan({ start, end }: TimeSpan): void {
    this.seek(start)
    this.clipEnd = end
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

  /** Recording that plays or is paused. */
  media(): Media | undefined {
    const bodies = this.bodies()
    return bodies[this.state.choice] ?? bodies[0]
  }

  destroy(): void {
    this.abort.abort()
    this.silence.stop()
    this.ticker.stop()
    this.element.pause()
    this.recording.unload()
    for (const companion of this.companions) companion.destroy()
  }

  /** The painting that plays at a second of the canvas, by position; -1 for none. */
  paintingAt(second: number): number {
    return this.segments[segmentAt(this.segments, second)]?.painting ?? -1
  }

  /** Offset in seconds from the canvas's time to that of the recording that plays. */
  shift(): number {
    const { offset, start } = this.segments[this.current] ?? { offset: 0, start: 0 }
    return offset - start
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
    const own = this.current === this.segments.length - 1 ? this.element.duration : undefined
    const alone = durationOf(this.segments, this.statedDuration(), own)
    // A stated length may be too short.
    return Math.max(alone, this.seen, ...this.companions.map(each => each.end()))
  }

  /** Seconds that the document states of the canvas or, where it is silent there, of the last recording. */
  private statedDuration(): number | undefined {
    const canvas = this.source.canvas()
    const last = this.segments.at(-1)
    const [media] = playableBodies(last && canvas.painting[last.painting])
    const own = media?.duration === undefined ? undefined : (last?.start ?? 0) + media.duration
    return canvas.duration ?? own
  }

  private listen(): void {
    const { signal } = this.abort
    const on = (names: string, listener: () => void) => {
      for (const name of names.split(' ')) this.element.addEventListener(name, listener, { signal })
    }
    on('timeupdate', () => this.look())
    on('loadedmetadata durationchange', () => this.set({ duration: this.duration() }))
    on('waiting seeking', () => this.set({ waiting: this.intent }))
    on('playing canplay seeked', () => this.set({ waiting: false }))
    on('canplay', () => this.renewed.arrived())
    on('volumechange', () => this.readLoudness())
    on('ended', () => this.endSegment())
    on('error', () => void this.recover())
    // From outside: media keys, the window of picture-in-picture.
    on('play', () => this.intent || this.play())
    on('pause', () => {
      const own = this.element.ended || this.element.error !== null || this.recording.arriving()
      if (this.intent && !own && this.current >= 0) this.pause()
    })
  }

  private load(index: number, second: number): void {
    const segment = this.segments[index]
    if (!segment) return
    this.current = index
    this.seen = second
    const media = this.media()
    const { failure: _, ...state } = this.state
    this.state = state
    this.set({ waiting: this.intent })
    if (!media) {
      this.fail(failure('unsupported'))
      return
    }
    this.recording.load(media, second + this.shift(), this.statedDuration() !== undefined)
    this.element.playbackRate = this.state.rate
    if (this.element.readyState > 0) this.set({ duration: this.duration() })
    this.resume()
  }

  /** To where nothing plays: only the time goes on there. */
  private leave(second: number): void {
    this.recording.unload()
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

  /** Looks at the time: has a segment, a clip or everything ended? */
  private look(): void {
    const elapsed = this.ticker.elapsed() * this.state.rate
    const inside = this.recording.second()
    if (this.current < 0) this.passSilence(elapsed)
    else if (inside !== undefined) {
      this.seen = Math.max(0, inside - this.shift())
      if (this.seen >= (this.segments[this.current]?.end ?? 0) && this.intent) this.endSegment()
    }
    if (this.clipEnd !== undefined && this.intent && this.seen >= this.clipEnd) {
      this.pause()
      this.clipEnd = undefined
    }
    if (this.seen > this.state.duration) this.set({ duration: this.seen })
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
    const own = this.element.duration - this.shift() || Number.POSITIVE_INFINITY
    const to = Number.isFinite(end) ? end : (next?.start ?? own)
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
  private async recover(brokeOff = this.element.error?.code === MediaError.MEDIA_ERR_NETWORK): Promise<void> {
    const index = this.current
    const at = this.seen
    const media = this.media()
    if (index < 0 || !media || this.state.failure) return
    this.set({ waiting: this.intent })
    const remedy = await findRemedy(media, {
      error: this.element.error,
      brokeOff,
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
    this.ticker.stop()
  }
}
