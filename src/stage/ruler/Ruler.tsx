import { useEffect, useRef } from 'react'
import { toolMessages } from '../../i18n/tools'
import { type PhysicalScale, roundLength } from '../../model/pictures/physical-scale'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useViewerState } from '../../viewer/use-viewer'
import { type Sheet, useSheets } from '../overlay/sheets'
import { usePictures } from '../pictures/pictures-context'
import { lengthWords } from './length-words'
import { useScale } from './use-scale'
import './ruler.css'

/** CSS pixels that the ruler has at most, and the part of the stage. */
const LONGEST = { pixels: 260, part: 0.4 }

interface RulerOnProps {
  readonly sheet: Sheet
  readonly scale: PhysicalScale
}

/** The ruler of a page whose scale is stated: as long as a round length is at the zoom. */
function RulerOn({ sheet, scale }: RulerOnProps) {
  const t = useLaterTranslate(toolMessages) ?? toolMessages.english
  const pictures = usePictures()
  const bar = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLSpanElement>(null)
  // Outside React: the view moves in every frame.
  useEffect(
    () =>
      pictures.onMove(view => {
        const stage = pictures.shown()?.stage
        if (!stage || !bar.current || !words.current) return
        const pixelsPerMillimetre = (view.scale * sheet.bounds.width) / sheet.size.width / scale.millimetres
        const most = Math.min(LONGEST.pixels, stage.width * LONGEST.part)
        const length = roundLength(most / pixelsPerMillimetre) ?? 0
        bar.current.style.inlineSize = `${length * pixelsPerMillimetre}px`
        const text = lengthWords(length, document.documentElement.lang)
        if (words.current.textContent === text) return
        words.current.textContent = text
        bar.current.setAttribute('aria-label', t('ruler.label', { length: text }))
      }),
    [pictures, sheet, scale, t],
  )
  return (
    <div ref={bar} className="ruler" role="img">
      <span ref={words} className="ruler-words" />
    </div>
  )
}

/** A ruler over the current page, where its scale is stated; the panel of adjustments says when it is not. */
export function Ruler() {
  const canvas = useViewerState(state => state.place.canvas)
  const sheet = useSheets().find(each => each.canvas === canvas)
  const { scale } = useScale()
  return sheet && scale ? <RulerOn sheet={sheet} scale={scale} /> : null
}
