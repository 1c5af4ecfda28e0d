import { type CSSProperties, useMemo, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Size } from '../../../model/digital-object'
import { MarkDrawing } from '../../../stage/overlay/MarkDrawing'
import { MarkList } from '../../../stage/overlay/MarkList'
import { useMarkFocus } from '../../../stage/overlay/use-mark-focus'
import { isAt } from '../../../viewer/annotations/shown-annotations'
import { usePlaybackTime } from '../../../viewer/files/use-playback'
import { sizeOf } from '../../../viewer/state/current-opening'
import { marksOn, type PlacedMark } from '../../../viewer/state/marks'
import { useTranslate, useViewerState } from '../../../viewer/use-viewer'
import { useTimedAnnotations } from './use-timed-annotations'
import '../../../stage/overlay/overlay.css'
import './film-marks.css'

/** Key of the annotation that a mark is a part of. */
const annotationOf = ({ mark }: PlacedMark) => mark.id.replace(/ \d+$/, '')

/** The marks on a film at this second; those that name no time are always there. */
function useMarksNow(index: number): readonly PlacedMark[] {
  const all = useViewerState(state => marksOn(state.marks, index))
  const timed = useTimedAnnotations(index)
  const times = useMemo(() => new Map(timed.map(({ placed, time }) => [placed.key, time])), [timed])
  const shown = usePlaybackTime(second =>
    all
      .flatMap((mark, position) => {
        const time = times.get(annotationOf(mark))
        return time === undefined || isAt(time, second ?? -1) ? [position] : []
      })
      .join(' '),
  )
  return useMemo(
    () => (shown === '' ? [] : shown.split(' ').flatMap(position => all[Number(position)] ?? [])),
    [all, shown],
  )
}

function Regions({ index, size }: { index: number; size: Size }) {
  const t = useTranslate()
  const overlay = useRef<HTMLDivElement>(null)
  const marks = useMarksNow(index)
  const { stop, focused, onFocus, onBlur, onKeyDown } = useMarkFocus(overlay, marks, 1)
  if (marks.length === 0) return null
  const shape = { '--player-ratio': size.width / size.height } as CSSProperties
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div
      ref={overlay}
      className="overlay overlay-page player-regions"
      style={shape}
      data-uses-arrows
      onKeyDown={onKeyDown}
      onClick={event => event.stopPropagation()}
    >
      <MarkDrawing {...{ marks, size, focused }} />
      <MarkList
        {...{ marks, size, onFocus, onBlur }}
        canvas={index}
        stop={stop}
        name={t('panel.annotations')}
      />
    </div>
  )
}

/** Regions of a film that annotations are about, each while its time lasts. */
export function FilmMarks({ index }: { index: number }) {
  const size = useViewerState(useShallow(state => sizeOf(state, index)))
  return size ? <Regions index={index} size={size} /> : null
}
