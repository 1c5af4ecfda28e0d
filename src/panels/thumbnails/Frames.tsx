import { localizedLine } from '../../model/language-map'
import { smallPicture } from '../../stage/thumbnail/small-picture'
import { clock } from '../../ui/clock'
import { usePlaybackTime } from '../../viewer/files/use-playback'
import type { Frame } from '../../viewer/state/frames'
import { goToTime } from '../../viewer/state/navigation'
import { useTranslate, useViewer } from '../../viewer/use-viewer'

interface FramesProps {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly frames: readonly Frame[]
}

/** Pictures along a recording; choosing one goes to its time. */
export function Frames({ canvas, frames }: FramesProps) {
  const t = useTranslate()
  const { store, languages } = useViewer()
  const current = usePlaybackTime(second =>
    frames.findLastIndex(
      ({ start, end = Number.POSITIVE_INFINITY }) => start <= (second ?? -1) && (second ?? -1) < end,
    ),
  )
  return (
    <ul className="thumbnail-frames" aria-label={t('panel.thumbnails')}>
      {frames.map((frame, index) => {
        const url = smallPicture(frame.picture)
        return (
          <li key={frame.start}>
            <button
              type="button"
              aria-current={index === current ? 'time' : undefined}
              onClick={() => goToTime(store, canvas, frame)}
            >
              {url !== undefined && <img src={url} alt="" loading="lazy" decoding="async" />}
              <span>{localizedLine(frame.label, languages)}</span> <span dir="ltr">{clock(frame.start)}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
