import { useCallback, useMemo, useRef } from 'react'
import type { Rect, Size } from '../../model/digital-object'
import { boxOfShape, type Point } from '../../model/mark'
import { marksOn, type PlacedMark } from '../../viewer/state/marks'
import { goToRegion } from '../../viewer/state/navigation'
import { pageName } from '../../viewer/state/page-name'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { usePictures } from '../pictures/pictures-context'
import { FocusedMark, MarkPaths } from './MarkDrawing'
import { MarkList } from './MarkList'
import { isUnder, type Matrix, projectBox, unproject } from './projection'
import { type MatrixOf, type Sheet, sheetStyle, useProjection, useSheets } from './sheets'
import { useMarkFocus } from './use-mark-focus'
import { useMarkPointer } from './use-mark-pointer'
import './overlay.css'

/** CSS pixels round a point in which it is pressed. */
const REACH = 14

/** A canvas of the opening with marks on it. */
interface MarkedSheet extends Sheet {
  readonly marks: readonly PlacedMark[]
}

/** The canvases of the opening that have marks. */
function useMarkedSheets(): readonly MarkedSheet[] {
  const sheets = useSheets()
  const layers = useViewerState(state => state.marks)
  return useMemo(
    () =>
      sheets.flatMap(sheet => {
        const marks = marksOn(layers, sheet.canvas)
        return marks.length > 0 ? [{ ...sheet, marks }] : []
      }),
    [sheets, layers],
  )
}

const areaOf = ({ mark }: PlacedMark) => {
  const { width, height } = boxOfShape(mark.shape)
  return width * height
}

/** The smallest mark at a point of the stage. */
function markAt(sheets: readonly MarkedSheet[], matrixOf: MatrixOf, at: Point) {
  const under = sheets.flatMap(({ canvas, marks }) => {
    const matrix = matrixOf(canvas)
    if (!matrix) return []
    const point = unproject(matrix, at)
    const reach = REACH / Math.hypot(matrix.a, matrix.b)
    return marks.filter(({ mark }) => isUnder(mark.shape, point, reach))
  })
  return under.reduce<PlacedMark | undefined>(
    (least, each) => (least && areaOf(least) <= areaOf(each) ? least : each),
    undefined,
  )
}

/** As much of a canvas as is seen now, round a mark; more where the mark is larger. */
function regionRound({ mark }: PlacedMark, { a, b }: Matrix, stage: Size): Rect {
  const { x, y, width, height } = boxOfShape(mark.shape)
  const unit = Math.hypot(a, b)
  const turned = Math.abs(b) > Math.abs(a)
  const across = Math.max((turned ? stage.height : stage.width) / unit, width * 1.1)
  const down = Math.max((turned ? stage.width : stage.height) / unit, height * 1.1)
  return { x: x + (width - across) / 2, y: y + (height - down) / 2, width: across, height: down }
}

/** Marks over the opening on the stage: drawn in one picture, and as a list of buttons that follow the view. */
export function StageOverlay() {
  const viewer = useViewer()
  const { store } = viewer
  const pictures = usePictures()
  const object = useObject()
  const overlay = useRef<HTMLDivElement>(null)
  const sheets = useMarkedSheets()
  const marks = useMemo(() => sheets.flatMap(sheet => sheet.marks), [sheets])

  const matrixOf = useProjection(overlay, sheets, marks)

  const reveal = useCallback(
    (placed: PlacedMark) => {
      const matrix = matrixOf(placed.mark.canvas)
      const stage = pictures.shown()?.stage
      if (!matrix || !stage) return
      const { x, y, width, height } = projectBox(matrix, boxOfShape(placed.mark.shape))
      if (x >= 0 && y >= 0 && x + width <= stage.width && y + height <= stage.height) return
      goToRegion(store, placed.mark.canvas, regionRound(placed, matrix, stage))
    },
    [store, pictures, matrixOf],
  )
  const rightward = object?.viewingDirection === 'right-to-left' ? -1 : 1
  const { stop, focused, onFocus, onBlur, onKeyDown } = useMarkFocus(overlay, marks, rightward, reveal)
  const find = useCallback((at: Point) => markAt(sheets, matrixOf, at), [sheets, matrixOf])
  useMarkPointer(overlay, find)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div ref={overlay} className="overlay" data-uses-arrows onKeyDown={onKeyDown}>
      <svg className="overlay-drawing" aria-hidden="true">
        {sheets.map(sheet => (
          <g key={sheet.canvas} data-sheet={sheet.canvas}>
            <MarkPaths marks={sheet.marks} />
            <FocusedMark marks={sheet.marks} focused={focused} />
          </g>
        ))}
      </svg>
      {sheets.map(sheet => (
        <MarkList
          key={sheet.canvas}
          {...{ stop, onFocus, onBlur }}
          canvas={sheet.canvas}
          marks={sheet.marks}
          size={sheet.size}
          name={object && pageName(viewer, object, sheet.canvas)}
          style={sheetStyle(sheet.size)}
        />
      ))}
    </div>
  )
}
