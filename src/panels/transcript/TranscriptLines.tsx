import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { TimedLine } from '../../model/digital-object'
import { lastLineAt } from '../../model/texts/timed-lines'
import { clock } from '../../ui/clock'
import { usePlaybackTime } from '../../viewer/files/use-playback'
import { useRecordingWords } from '../../viewer/files/use-recording-words'
import { goToTime } from '../../viewer/state/navigation'
import { useViewer } from '../../viewer/use-viewer'

/** Lines up to this number are all in the page, so that the browser's own search finds them. */
const MOST_LINES = 400
/** CSS pixels, until a line has been measured. */
const LINE_HEIGHT = 44

interface LinesProps {
  readonly lines: readonly TimedLine[]
  /** Position of the canvas they belong to. */
  readonly canvas: number
  readonly language?: string
}

/** The lines of a transcript: the one that is said is marked and kept in view, and each leads to its second. */
export function TranscriptLines({ lines, canvas, language }: LinesProps) {
  const words = useRecordingWords()
  const { store } = useViewer()
  const scroller = useRef<HTMLDivElement>(null)
  const [follows, setFollows] = useState(true)
  const current = usePlaybackTime(second => lastLineAt(lines, second ?? -1)) ?? -1
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 8,
    rangeExtractor: range => (lines.length <= MOST_LINES ? [...lines.keys()] : defaultRangeExtractor(range)),
  })
  useEffect(() => {
    // The reader who is in the list has the say.
    const inside = scroller.current?.contains(document.activeElement)
    if (follows && current >= 0 && !inside) virtualizer.scrollToIndex(current, { align: 'center' })
  }, [follows, current, virtualizer])
  return (
    <>
      <label className="transcript-follow">
        <input type="checkbox" checked={follows} onChange={event => setFollows(event.target.checked)} />
        {words('transcript.follow')}
      </label>
      <div ref={scroller} className="transcript-scroller">
        <ol className="transcript-lines" lang={language} style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index]
            return (
              line && (
                <li
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <button
                    type="button"
                    aria-current={index === current || undefined}
                    title={words('transcript.lineAt', { time: clock(line.start) })}
                    onClick={() => goToTime(store, canvas, { start: line.start })}
                  >
                    <span className="transcript-time" dir="ltr">
                      {clock(line.start)}
                    </span>
                    <span className="transcript-words" dir="auto">
                      {line.text}
                    </span>
                  </button>
                </li>
              )
            )
          })}
        </ol>
      </div>
    </>
  )
}
