import { useMemo } from 'react'
import { UNKNOWN_SIZE } from '../../model/openings'
import { paintedTextsOf } from '../../sources/painted-texts'
import { statedSize } from '../../viewer/state/current-opening'
import { useObject, useViewerState } from '../../viewer/use-viewer'
import { PaintedWords } from './PaintedWords'

/** The words that are painted on a canvas, over a picture of it that fills the element around. */
export function PagePaintedText({ canvas, second }: { canvas: number; second?: number | undefined }) {
  const content = useObject()?.canvases[canvas]
  const learned = useViewerState(state => state.learnedSizes.get(canvas))
  const texts = useMemo(() => (content ? paintedTextsOf(content) : []), [content])
  const size = (content && (statedSize(content) ?? learned)) ?? UNKNOWN_SIZE
  const shown = texts.filter(
    ({ time }) =>
      second === undefined ||
      !time ||
      (time.start <= second && second < (time.end ?? Number.POSITIVE_INFINITY)),
  )
  return (
    <span className="painted-page">
      <PaintedWords texts={shown} size={size} />
    </span>
  )
}
