import Hls, { type CuesParsedData, type Level, type MediaPlaylist } from 'hls.js'
import type { TimedLine } from '../../../model/digital-object'
import { isFailure } from '../../../model/failure'
import { isDescriptionName } from '../../../model/texts/description-name'
import { toTimedLines } from '../../../sources/timed-lines'
import type { StreamTrack, StreamTracks } from './stream-tracks'

/** Captions inside the picture's own data (CEA-608) have no place in a list of files. */
const CLOSED = 'closed:'

/** RFC 8216, section 4.3.4.1, `CHARACTERISTICS`. */
const DESCRIBED = 'public.accessibility.describes-video'

const toTrack = ({ name, lang, characteristics }: MediaPlaylist, index: number): StreamTrack => ({
  id: String(index),
  name: name ?? '',
  ...(lang && { language: lang }),
  ...((characteristics?.includes(DESCRIBED) || isDescriptionName(name ?? '')) && { isDescription: true }),
})

function toQuality({ height, bitrate }: Level, index: number): StreamTrack {
  return { id: String(index), name: height > 0 ? `${height}p` : `${Math.round(bitrate / 1000)} kbit/s` }
}

const clock = (seconds: number) => {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const thousandths = String(Math.round((seconds % 1) * 1000) % 1000).padStart(3, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${thousandths}`
}

/** Writes cues as a file that is read as other captions are. */
const toFile = (cues: readonly VTTCue[]) =>
  `WEBVTT\n\n${cues.map(({ startTime, endTime, text }) => `${clock(startTime)} --> ${clock(endTime)}\n${text.replaceAll(/\n{2,}/g, '\n')}`).join('\n\n')}\n`

/** Keeps the tracks of a stream that hls.js plays; the stream's captions are never drawn by the browser. */
export class HlsTracks {
  private readonly hls: Hls
  private readonly onChange: (tracks: StreamTracks) => void
  private readonly closed = new Map<string, StreamTrack>()
  private caption = ''
  private lines: readonly TimedLine[] = []

  constructor(hls: Hls, onChange: (tracks: StreamTracks) => void) {
    this.hls = hls
    this.onChange = onChange
    const tell = () => this.tell()
    hls.on(Hls.Events.MANIFEST_PARSED, tell)
    hls.on(Hls.Events.AUDIO_TRACKS_UPDATED, tell)
    hls.on(Hls.Events.AUDIO_TRACK_SWITCHED, tell)
    hls.on(Hls.Events.SUBTITLE_TRACKS_UPDATED, () => {
      // The stream's own default is not the reader's choice.
      this.load()
      tell()
    })
    hls.on(Hls.Events.NON_NATIVE_TEXT_TRACKS_FOUND, (_, { tracks }) => {
      for (const { _id, label, closedCaptions } of tracks)
        if (_id) this.keepClosed(_id, label, closedCaptions)
      tell()
    })
    hls.on(Hls.Events.CUES_PARSED, (_, data) => void this.take(data))
  }

  private keepClosed(id: string, name: string, media: MediaPlaylist | undefined): void {
    this.closed.set(id, { id: CLOSED + id, name, ...(media?.lang && { language: media.lang }) })
  }

  private load(): void {
    this.hls.subtitleTrack = /^\d+$/.test(this.caption) ? Number(this.caption) : -1
  }

  private async take({ type, track, subtitleTrack, cues }: CuesParsedData): Promise<void> {
    const index = subtitleTrack ? this.hls.subtitleTracks.findIndex(({ id }) => id === subtitleTrack.id) : -1
    const id = type === 'captions' ? CLOSED + track : String(index)
    if (id !== this.caption) return
    const lines = await toTimedLines(toFile(cues as readonly VTTCue[]))
    if (isFailure(lines) || id !== this.caption) return
    // Cues at the border of two parts of the stream stand in both.
    const key = ({ start, text }: TimedLine) => `${Math.round(start * 10)} ${text}`
    const cached = new Map([...this.lines, ...lines].map(line => [key(line), line]))
    this.lines = [...cached.values()].sort((one, other) => one.start - other.start)
    this.tell()
  }

  private tell(): void {
    const { hls } = this
    this.onChange({
      captions: [...hls.subtitleTracks.map(toTrack), ...this.closed.values()],
      sounds: hls.audioTracks.map(toTrack),
      qualities: hls.levels.map(toQuality),
      caption: this.caption,
      sound: String(hls.audioTrack),
      quality: hls.autoLevelEnabled ? '' : String(hls.loadLevel),
      lines: this.lines,
      choose: (kind, id) => this.choose(kind, id),
    })
  }

  private choose(kind: 'caption' | 'sound' | 'quality', id: string): void {
    if (kind === 'sound') this.hls.audioTrack = Number(id)
    else if (kind === 'quality') this.hls.nextLevel = id === '' ? -1 : Number(id)
    else if (id !== this.caption) {
      this.caption = id
      this.lines = []
      this.load()
    }
    this.tell()
  }
}
