// The buttons of a headset, a keyboard and a locked screen. Browsers give them to a page that plays something, which a voice
// of the device is not: silence is played beside it.

/** Bytes of a second of silence, 8 bits a sample. */
const RATE = 8000
/** Seconds: Chromium gives no buttons to sounds shorter than five. */
const LENGTH = 10

/** A sound file (WAV) with nothing to be heard. */
function silence(): Blob {
  const bytes = RATE * LENGTH
  const head = new DataView(new ArrayBuffer(44))
  const write = (at: number, letters: string) => {
    for (const [index, letter] of [...letters].entries()) head.setUint8(at + index, letter.charCodeAt(0))
  }
  write(0, 'RIFF')
  head.setUint32(4, 36 + bytes, true)
  write(8, 'WAVEfmt ')
  head.setUint32(16, 16, true)
  head.setUint16(20, 1, true)
  head.setUint16(22, 1, true)
  head.setUint32(24, RATE, true)
  head.setUint32(28, RATE, true)
  head.setUint16(32, 1, true)
  head.setUint16(34, 8, true)
  write(36, 'data')
  head.setUint32(40, bytes, true)
  return new Blob([head, new Uint8Array(bytes).fill(128)], { type: 'audio/wav' })
}

/** Acts of the buttons. */
export type ButtonActs = Readonly<
  Record<'play' | 'pause' | 'stop' | 'previoustrack' | 'nexttrack', () => void>
>

/** Lets the device's buttons act on what is read, while it is. */
export class DeviceButtons {
  private sound: HTMLAudioElement | undefined
  private readonly acts: ButtonActs

  constructor(acts: ButtonActs) {
    this.acts = acts
  }

  /** Follows the reading; `title` is shown where the buttons are. */
  follow(status: 'playing' | 'paused' | 'none', title: string): void {
    if (!('mediaSession' in navigator) || (status === 'none' && !this.sound)) return
    if (status === 'none') {
      this.end()
      return
    }
    if (!this.sound) this.begin(title)
    navigator.mediaSession.playbackState = status
    if (status === 'paused') this.sound?.pause()
    else void this.sound?.play().catch(() => undefined)
  }

  private begin(title: string): void {
    this.sound = new Audio(URL.createObjectURL(silence()))
    this.sound.loop = true
    navigator.mediaSession.metadata = new MediaMetadata({ title })
    for (const [action, act] of Object.entries(this.acts))
      navigator.mediaSession.setActionHandler(action as MediaSessionAction, act)
  }

  private end(): void {
    const url = this.sound?.src
    this.sound?.pause()
    this.sound = undefined
    if (url) URL.revokeObjectURL(url)
    navigator.mediaSession.playbackState = 'none'
    navigator.mediaSession.metadata = null
    for (const action of Object.keys(this.acts))
      navigator.mediaSession.setActionHandler(action as MediaSessionAction, null)
  }
}
