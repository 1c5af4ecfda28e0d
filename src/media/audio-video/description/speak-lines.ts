import type { TimedLine } from '../../../model/digital-object'
import { hush, utter } from '../../../viewer/speech/utter'
import type { Player } from '../player/player'

/** Seconds between two looks at the time; more is a jump. */
const LONGEST_LOOK = 2

/** The part of a player that a spoken description follows. */
export type SpokenPlayer = Pick<Player, 'time' | 'state' | 'play' | 'pause' | 'subscribe' | 'subscribeTime'>

/** Says the lines of an audio description, each when its time comes; a recording waits for a voice that needs longer. */
class SpokenDescription {
  private readonly player: SpokenPlayer
  private readonly lines: readonly TimedLine[]
  private readonly voice: SpeechSynthesisVoice
  private before: number
  private current: TimedLine | undefined
  /** The recording waits for the voice. */
  private isWaiting = false

  constructor(player: SpokenPlayer, lines: readonly TimedLine[], voice: SpeechSynthesisVoice) {
    this.player = player
    this.lines = lines
    this.voice = voice
    this.before = player.time() - 0.01
  }

  /** Looks at the time: does a line begin, or the one that is said end? */
  look(): void {
    const { paused } = this.player.state
    // Whoever plays on does not want to wait, and whoever pauses wants silence.
    if (this.isWaiting ? !paused : paused) this.silence()
    const now = this.player.time()
    const from = this.before
    this.before = now
    if (paused) return
    if (now < from || now - from > LONGEST_LOOK) {
      this.silence()
      return
    }
    if (this.current && now >= this.endOf(this.current)) {
      this.isWaiting = true
      this.player.pause()
      return
    }
    const line = this.lines.find(({ start }) => start > from && start <= now)
    if (line) void this.say(line)
  }

  silence(): void {
    if (this.current) hush(speechSynthesis)
    this.current = undefined
    this.isWaiting = false
  }

  private async say(line: TimedLine): Promise<void> {
    this.silence()
    this.current = line
    await utter(speechSynthesis, {
      ...{ text: line.text, voice: this.voice, rate: this.player.state.rate },
      onWord: () => {},
    })
    if (this.current !== line) return
    this.current = undefined
    if (!this.isWaiting) return
    this.isWaiting = false
    this.player.play()
  }

  private endOf(line: TimedLine): number {
    return line.end ?? this.lines[this.lines.indexOf(line) + 1]?.start ?? Number.POSITIVE_INFINITY
  }
}

/** Has a voice of this device say the lines while the player plays; returns the way to stop. */
export function speakLines(
  player: SpokenPlayer,
  lines: readonly TimedLine[],
  voice: SpeechSynthesisVoice,
): () => void {
  const spoken = new SpokenDescription(player, lines, voice)
  const look = () => spoken.look()
  const leave = [player.subscribe(look), player.subscribeTime(look)]
  return () => {
    for (const each of leave) each()
    spoken.silence()
  }
}
