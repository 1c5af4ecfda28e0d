import { useMemo, useRef } from 'react'
import { paintedTextsOf } from '../../sources/painted-texts'
import { useObject } from '../../viewer/use-viewer'
import { sheetStyle, useProjection, useSheets } from '../overlay/sheets'
import { PaintedWords } from './PaintedWords'
import '../overlay/overlay.css'

/** The words that are painted on the canvases of the opening, over their pictures. */
export function StagePaintedText() {
  const layer = useRef<HTMLDivElement>(null)
  const sheets = useSheets()
  const object = useObject()
  const texts = useMemo(
    () =>
      sheets.flatMap(sheet => {
        const canvas = object?.canvases[sheet.canvas]
        return canvas ? [{ sheet, texts: paintedTextsOf(canvas) }] : []
      }),
    [sheets, object],
  )
  useProjection(layer, sheets, texts)
  return (
    <div ref={layer} className="overlay">
      {texts.map(({ sheet, texts }) => (
        <div
          key={sheet.canvas}
          className="painted-sheet"
          data-sheet={sheet.canvas}
          style={sheetStyle(sheet.size)}
        >
          <PaintedWords texts={texts} size={sheet.size} />
        </div>
      ))}
    </div>
  )
}
