import type { KeyboardEvent } from 'react'
import { localizedLine } from '../../../model/language-map'
import { usePlaybackTime } from '../../../viewer/files/use-playback'
import { useTranslate, useViewer } from '../../../viewer/use-viewer'
import { Annotated } from '../annotations/Annotated'
import { type Chapter, chapterAt } from '../player/timeline'
import { useCurrentPlayer, usePlayerState } from '../use-player'
import { spokenTime } from './time-words'

/** Seconds that an arrow key moves on the slider. */
const ARROW = 5
const ARROWS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }
const loadTimeMarks = () => import('../annotations/TimeMarks').then(each => each.TimeMarks)

/** More marks than this would be one grey bar. */
const MOST_MARKS = 200

/** The name of the chapter that plays. */
function ChapterName({ chapters }: { chapters: readonly Chapter[] }) {
  const { languages } = useViewer()
  const name = usePlaybackTime(second => localizedLine(chapterAt(chapters, second ?? 0)?.label, languages))
  return chapters.length > 0 ? (
    <p className="player-chapter" dir="auto">
      {name}
    </p>
  ) : null
}

/** Slider of the recording's time; chapters are marks on it. Time runs from left to right everywhere. */
export function TimeSlider({ chapters, index }: { chapters: readonly Chapter[]; index: number }) {
  const t = useTranslate()
  const { languages } = useViewer()
  const player = useCurrentPlayer()
  const { duration } = usePlayerState()
  const now = usePlaybackTime(second => Math.round((second ?? 0) * 10) / 10) ?? 0
  const hasLength = Number.isFinite(duration) && duration > 0
  const locale = document.documentElement.lang || 'en'
  const chapter = localizedLine(chapterAt(chapters, now)?.label, languages)
  const words = { time: spokenTime(now, locale), total: spokenTime(duration, locale), chapter }
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key]
    if (direction === undefined) return
    event.preventDefault()
    player.seek(player.time() + direction * ARROW)
  }
  return (
    <div className="player-time">
      <ChapterName chapters={chapters} />
      {hasLength && <Annotated index={index} load={loadTimeMarks} />}
      <div className="player-track" dir="ltr">
        <input
          type="range"
          min={0}
          max={hasLength ? duration : 1}
          step={0.1}
          value={hasLength ? Math.min(now, duration) : 0}
          disabled={!hasLength}
          aria-label={t('media.position')}
          aria-valuetext={t(chapter ? 'media.positionInChapter' : 'media.positionSaid', words)}
          onKeyDown={onKeyDown}
          onChange={event => player.seek(Number(event.target.value))}
        />
        {hasLength &&
          chapters
            .slice(0, MOST_MARKS)
            .filter(({ start }) => start > 0 && start < duration)
            .map(({ start }) => (
              <i key={start} className="player-mark" style={{ left: `${(100 * start) / duration}%` }} />
            ))}
      </div>
    </div>
  )
}
