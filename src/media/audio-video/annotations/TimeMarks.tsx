import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { annotationMessages } from '../../../i18n/annotations'
import type { TimeSpan } from '../../../model/digital-object'
import { clockSpan } from '../../../ui/clock-span'
import { moveInList, useFocusInList } from '../../../ui/focus-in-list'
import { annotationsOf } from '../../../viewer/annotations/annotation-state'
import { annotationInWords, kindInWords } from '../../../viewer/annotations/annotation-words'
import { chooseAnnotation } from '../../../viewer/annotations/choose-annotation'
import { isAt, type TimedAnnotation } from '../../../viewer/annotations/shown-annotations'
import { usePlaybackTime } from '../../../viewer/files/use-playback'
import { useLaterTranslate } from '../../../viewer/use-later-translate'
import { useTranslate, useViewer } from '../../../viewer/use-viewer'
import { usePlayerState } from '../use-player'
import { useTimedAnnotations } from './use-timed-annotations'
import './time-marks.css'

/** More marks than these are a bar; the list has all. */
const MOST_MARKS = 300

/** Place of a time along the slider, in hundredths of its length. */
function placeOf({ start, end = start }: TimeSpan, duration: number): CSSProperties {
  const hundredths = (second: number) => (100 * Math.min(Math.max(second, 0), duration)) / duration
  return { left: `${hundredths(start)}%`, width: `${hundredths(end) - hundredths(start)}%` }
}

/** Annotations along the time of a recording: one stop of the Tab key, each with its words; choosing one goes there. */
export function TimeMarks({ index }: { index: number }) {
  const { store, languages } = useViewer()
  const translate = useTranslate()
  const say = useLaterTranslate(annotationMessages)
  const { duration } = usePlayerState()
  const list = useRef<HTMLFieldSetElement>(null)
  const [focused, setFocused] = useState<string>()
  const focusAfterwards = useFocusInList(list)
  const chosen = useStore(annotationsOf(store), state => state.chosen)
  const marks = useTimedAnnotations(index)
    .filter(({ time }) => time.start <= duration)
    .slice(0, MOST_MARKS)
  const current = usePlaybackTime(second => marks.findLastIndex(({ time }) => isAt(time, second ?? -1)))
  if (!say || marks.length === 0) return null
  const stop = Math.max(
    marks.findIndex(({ placed }) => placed.key === (focused ?? chosen)),
    0,
  )
  const onKeyDown = (event: KeyboardEvent) => {
    // Time runs from left to right everywhere.
    const to = moveInList(event.key, stop, { count: marks.length, rightward: 1 })
    const next = to === undefined ? undefined : marks[to]
    if (!next) return
    event.preventDefault()
    setFocused(next.placed.key)
    focusAfterwards()
  }
  const nameOf = ({ placed: { annotation }, time }: TimedAnnotation) => {
    const kind = kindInWords(say, annotation)
    const words = annotationInWords(annotation, languages)
    return `${clockSpan(time)} ${words === '' ? kind : say('mark', { kind, words })}`
  }
  return (
    <fieldset
      ref={list}
      className="player-notes"
      dir="ltr"
      aria-label={translate('panel.annotations')}
      data-uses-arrows
      onKeyDown={onKeyDown}
    >
      {marks.map((mark, position) => {
        const { key } = mark.placed
        const isCurrent = key === chosen || position === current
        return (
          <button
            key={key}
            type="button"
            className="player-note"
            style={placeOf(mark.time, duration)}
            data-late={mark.time.start > duration / 2 || undefined}
            tabIndex={position === stop ? 0 : -1}
            aria-label={nameOf(mark)}
            aria-current={isCurrent ? (key === chosen ? 'location' : 'time') : undefined}
            onFocus={() => setFocused(key)}
            onClick={() => chooseAnnotation(store, mark.placed, 'mark')}
          >
            <span className="tick-words player-note-words" dir="auto">
              {nameOf(mark)}
            </span>
          </button>
        )
      })}
    </fieldset>
  )
}
