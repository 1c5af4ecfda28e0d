import type shaka from 'shaka-player/dist/shaka-player.dash-es2021.js'
import type { TimedLine } from '../../../model/digital-object'

/** Lines that are kept of a stream without an end. */
const MOST_LINES = 20_000

/** Words of a cue and of those inside it, as plain text. */
function textOf({ payload, nestedCues, lineBreak }: shaka.text.Cue): string {
  if (lineBreak) return '\n'
  return nestedCues.length > 0 ? nestedCues.map(textOf).join('') : payload
}

/** Takes the captions of a stream where Shaka Player would draw them, and keeps them as lines. */
export class DashCaptions {
  private readonly onLines: (lines: readonly TimedLine[]) => void
  private readonly lines = new Map<string, TimedLine>()
  private isVisible = false

  constructor(onLines: (lines: readonly TimedLine[]) => void) {
    this.onLines = onLines
  }

  append(cues: shaka.text.Cue[]): void {
    for (const cue of cues) {
      const text = textOf(cue).trim()
      if (text === '' || this.lines.size >= MOST_LINES) continue
      // Cues at the border of two parts of the stream stand in both.
      const key = `${Math.round(cue.startTime * 10)} ${text}`
      this.lines.set(key, { start: cue.startTime, end: cue.endTime, text })
    }
    this.onLines([...this.lines.values()].sort((one, other) => one.start - other.start))
  }

  /** Forgets the lines: others are chosen. */
  clear(): void {
    this.lines.clear()
    this.onLines([])
  }

  /** Lines that have been read stay: the transcript of what was heard. */
  remove(): boolean {
    return true
  }

  configure(): void {}

  setTextLanguage(): void {}

  isTextVisible(): boolean {
    return this.isVisible
  }

  setTextVisibility(on: boolean): void {
    this.isVisible = on
  }

  async destroy(): Promise<void> {
    this.lines.clear()
  }
}
