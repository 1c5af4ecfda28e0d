import type shaka from 'shaka-player/dist/shaka-player.dash-es2021.js'
import type { TimedLine } from '../../../model/digital-object'
import { isDescriptionName } from '../../../model/texts/description-name'
import { DashCaptions } from './dash-captions'
import type { StreamTrack, StreamTracks } from './stream-tracks'

/** Purpose of a sound for those who do not see. DVB DASH, `urn:tva:metadata:cs:AudioPurposeCS:2007`, 1. */
const DESCRIBED = 'visually impaired'
const CHANGES = ['trackschanged', 'audiotrackschanged', 'adaptation', 'variantchanged', 'textchanged']

interface Named {
  readonly label: string | null
  readonly language: string
  readonly roles: readonly string[]
  readonly accessibilityPurpose: string | null
}

function toTrack({ label, language, roles, accessibilityPurpose }: Named, id: string): StreamTrack {
  const isDescription =
    accessibilityPurpose === DESCRIBED || roles.includes('description') || isDescriptionName(label ?? '')
  return {
    id,
    name: label ?? '',
    // Shaka writes `und` for a language that is not stated.
    ...(language !== 'und' && language && { language }),
    ...(isDescription && { isDescription }),
  }
}

/** Keeps the tracks of a stream that Shaka Player plays; the stream's captions are never drawn by it. */
export class DashTracks {
  readonly captions: DashCaptions
  private readonly player: shaka.Player
  private readonly onChange: ((tracks: StreamTracks) => void) | undefined
  private caption = ''
  private lines: readonly TimedLine[] = []

  constructor(player: shaka.Player, onChange: ((tracks: StreamTracks) => void) | undefined) {
    this.player = player
    this.onChange = onChange
    this.captions = new DashCaptions(lines => {
      this.lines = lines
      this.tell()
    })
    for (const name of CHANGES) player.addEventListener(name, () => this.tell())
  }

  /** Tells the tracks as they are. */
  tell(): void {
    const { player } = this
    const sounds = player.getAudioTracks()
    const qualities = this.qualities()
    const isAutomatic = player.getConfiguration().abr.enabled
    this.onChange?.({
      captions: player.getTextTracks().map(track => toTrack(track, String(track.id))),
      sounds: sounds.map((track, index) => toTrack(track, String(index))),
      qualities: qualities.map(({ height, bandwidth }, index) => ({
        id: String(index),
        name: height ? `${height}p` : `${Math.round(bandwidth / 1000)} kbit/s`,
      })),
      caption: this.caption,
      sound: String(sounds.findIndex(({ active }) => active)),
      quality: isAutomatic ? '' : String(qualities.findIndex(({ active }) => active)),
      lines: this.lines,
      choose: (kind, id) => this.choose(kind, id),
    })
  }

  private qualities() {
    return this.player.getVideoTracks().toSorted((one, other) => one.bandwidth - other.bandwidth)
  }

  private choose(kind: 'caption' | 'sound' | 'quality', id: string): void {
    if (kind === 'sound') this.chooseSound(Number(id))
    else if (kind === 'quality') this.chooseQuality(id)
    else if (id !== this.caption) this.chooseCaption(id)
    this.tell()
  }

  private chooseSound(index: number): void {
    const track = this.player.getAudioTracks()[index]
    if (track) this.player.selectAudioTrack(track)
  }

  private chooseQuality(id: string): void {
    this.player.configure({ abr: { enabled: id === '' } })
    const track = id === '' ? undefined : this.qualities()[Number(id)]
    if (track) this.player.selectVideoTrack(track, true)
  }

  private chooseCaption(id: string): void {
    this.caption = id
    this.captions.clear()
    this.player.selectTextTrack(this.player.getTextTracks().find(track => String(track.id) === id) ?? null)
  }
}
