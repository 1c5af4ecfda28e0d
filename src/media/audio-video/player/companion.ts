// A recording that is heard or seen at the same time as another one on the same canvas: it follows the player, which
// has the time. Knows nothing of React.

import type { Media } from '../../../model/digital-object'
import { mediaElement } from '../early-media'
import { playableBodies } from './playable'
import type { PlayerSource, PlayerState } from './player-state'
import { RecordingElement } from './recording-element'
import { type Segment, segmentAt } from './timeline'

/** Seconds that it may be away from the player's time before it is set right: less is not heard. */
const DRIFT = 0.25

/** One element with what plays beside the player's own, one recording after the other. */
export class Companion {
  readonly element: HTMLMediaElement
  private readonly recording: RecordingElement
  private readonly segments: readonly Segment[]
  private readonly source: PlayerSource
  private readonly onMissing: () => void
  private current = -1
  private renewed = false
  private gone = false

  /** `onMissing` is called when a recording cannot be played, also by a renewed address. */
  constructor(segments: readonly Segment[], source: PlayerSource, onMissing: () => void) {
    this.segments = segments
    this.source = source
    this.onMissing = onMissing
    const { type, format } = this.media(0) ?? {}
    this.element = mediaElement(type === 'sound' || format?.startsWith('audio/') ? 'sound' : 'video')
    this.element.setAttribute('playsinline', '')
    const onStreamFailed = () => void this.recover()
    this.recording = new RecordingElement(this.element, {
      delivery: source.delivery,
      onStreamFailed,
    })
    this.element.addEventListener('error', onStreamFailed)
  }

  /** The painting that it plays at a second of the canvas, by position; -1 for none. */
  paintingAt(second: number): number {
    return this.segments[segmentAt(this.segments, second)]?.painting ?? -1
  }

  /** The second of the canvas at which it has played everything, as far as that is known. */
  end(): number {
    const end = this.segments.at(-1)?.end ?? 0
    return Number.isFinite(end) ? end : 0
  }

  /** Does as the player does at a second of the canvas. */
  follow(second: number, { paused, waiting, rate, volume, muted }: PlayerState): void {
    const { element, recording } = this
    Object.assign(element, { playbackRate: rate, volume, muted })
    const index = segmentAt(this.segments, second)
    const segment = this.segments[index]
    if (!segment) {
      element.pause()
      return
    }
    const inside = segment.offset + second - segment.start
    if (index !== this.current) this.load(index, inside)
    else if (Math.abs((recording.second() ?? inside) - inside) > DRIFT) recording.moveTo(inside)
    if (paused || waiting) element.pause()
    else if (element.paused) element.play().catch(() => undefined)
  }

  destroy(): void {
    this.gone = true
    this.element.pause()
    this.recording.unload()
  }

  private media(index: number): Media | undefined {
    return playableBodies(this.source.canvas().painting[this.segments[index]?.painting ?? -1])[0]
  }

  private load(index: number, second: number): void {
    this.current = index
    const media = this.media(index)
    if (media) this.recording.load(media, second, true)
  }

  /** After an error: fresh addresses once; a recording that is then still not to be had is missing. */
  private async recover(): Promise<void> {
    const url = this.media(this.current)?.url
    if (this.gone || url === undefined) return
    if (!this.renewed) {
      this.renewed = true
      const fresh = await this.source.delivery.freshUrl(url, () => this.media(this.current)?.url)
      if (!this.gone && fresh !== undefined) {
        this.current = -1
        return
      }
    }
    if (!this.gone) this.onMissing()
  }
}
