import type { TimedLine } from '../../../model/digital-object'
import { linesAt } from '../../../model/texts/timed-lines'
import { usePlaybackTime } from '../../../viewer/files/use-playback'
import { useWords } from '../../../viewer/files/use-words'
import { useTranslate } from '../../../viewer/use-viewer'
import { useCurrentPlayer } from '../use-player'
import { useNativeCaptions } from './native-captions'
import type { CaptionChoice } from './use-caption-choice'

/** Lines that are shown at once; more would cover the picture. */
const MOST_SHOWN = 4

const NONE: readonly TimedLine[] = []

/** Current caption in the chosen language: text only. */
export function Captions({ choice }: { choice: CaptionChoice }) {
  const t = useTranslate()
  const words = useWords(choice.canvas, choice.chosen)
  const file = words.status === 'ready' && 'lines' in words.words ? words.words.lines : NONE
  const lines = choice.texts[choice.chosen]?.lines ?? file
  useNativeCaptions(useCurrentPlayer(), lines)
  const line = usePlaybackTime(second =>
    linesAt(lines, second ?? -1)
      .slice(-MOST_SHOWN)
      .map(line => line.text)
      .join('\n'),
  )
  if (words.status === 'failed') {
    return (
      <p className="player-captions-failed" role="status">
        {t('media.captionsFailed')}
      </p>
    )
  }
  if (line === '') return null
  return (
    <p className="player-captions" lang={choice.texts[choice.chosen]?.language} dir="auto">
      <span>{line}</span>
    </p>
  )
}
