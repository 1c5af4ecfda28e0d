import { useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Rect, Size } from '../../model/digital-object'
import { boxOfShape, type Point } from '../../model/mark'
import { statedSize } from '../../viewer/state/current-opening'
import { marksOn, type PlacedMark } from '../../viewer/state/marks'
import { goToRegion } from '../../viewer/state/navigation'
import { pageName } from '../../viewer/state/page-name'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { usePictures } from '../pictures/pictures-context'
import { FocusedMark, MarkPaths } from './MarkDrawing'
import { MarkList } from './MarkList'
import { isUnder, type Matrix, projectBox, stageMatrix, toCss, unproject } from './projection'
import { useMarkFocus } from './use-mark-focus'
import { useMarkPointer } from './use-mark-pointer'
import './overlay.css'

/** CSS pixels that the list of a canvas is wide before it is projected: enough for fractions of a pixel not to matter. */
const SHEET = 4000
/** CSS pixels round a point in which it is pressed. */
const REACH = 14

/** A canvas of the opening with marks on it. */
interface Sheet {
  readonly canvas: number
  readonly bounds: Rect
  readonly size: Size
  readonly marks: readonly PlacedMark[]
}

/** The canvases of the opening that have marks and a size. */
function useSheets(): readonly Sheet[] {
  const pictures = usePictures()
  const placed = useSyncExternalStore(
    listener => pictures.onShown(listener),
    () => pictures.shown()?.opening.placed,
  )
  const layers = useViewerState(state => state.marks)
  const object = useObject()
  const learnedSizes = useViewerState(state => state.learnedSizes)
  return useMemo(
    () =>
      (placed ?? []).flatMap(({ canvas, bounds }) => {
        const content = object?.canvases[canvas]
        const size = content && (statedSize(content) ?? learnedSizes.get(canvas))
        const marks = marksOn(layers, canvas)
        return size && marks.length > 0 ? [{ canvas, bounds, size, marks }] : []
      }),
    [placed, object, learnedSizes, layers],
  )
}

const areaOf = ({ mark }: PlacedMark) => {
  const { width, height } = boxOfShape(mark.shape)
  return width * height
}

/** The smallest mark at a point of the stage. */
function markAt(sheets: readonly Sheet[], matrices: ReadonlyMap<number, Matrix>, at: Point) {
  const under = sheets.flatMap(({ canvas, marks }) => {
    const matrix = matrices.get(canvas)
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

/** Puts the drawing and the list of a canvas where its picture is. */
function placeSheet(overlay: HTMLElement, { canvas, size }: Sheet, matrix: Matrix | undefined): void {
  if (!matrix) return
  for (const part of overlay.querySelectorAll<HTMLElement | SVGElement>(`[data-sheet="${canvas}"]`)) {
    if (part instanceof SVGElement) part.setAttribute('transform', toCss(matrix))
    else part.style.transform = toCss(matrix, size.width / SHEET)
  }
}

/** Marks over the opening on the stage: drawn in one picture, and as a list of buttons that follow the view. */
export function StageOverlay() {
  const viewer = useViewer()
  const { store } = viewer
  const pictures = usePictures()
  const object = useObject()
  const overlay = useRef<HTMLDivElement>(null)
  const matrices = useRef<ReadonlyMap<number, Matrix>>(new Map())
  const sheets = useSheets()
  const marks = useMemo(() => sheets.flatMap(sheet => sheet.marks), [sheets])

  // Outside React: one attribute a canvas in every frame in which the view moves.
  useLayoutEffect(
    () =>
      pictures.onMove(view => {
        const stage = pictures.shown()?.stage
        if (!stage || !overlay.current) return
        matrices.current = new Map(
          sheets.map(({ canvas, bounds, size }) => [canvas, stageMatrix(view, stage, bounds, size.width)]),
        )
        for (const sheet of sheets) placeSheet(overlay.current, sheet, matrices.current.get(sheet.canvas))
      }),
    [pictures, sheets],
  )

  const reveal = useCallback(
    (placed: PlacedMark) => {
      const matrix = matrices.current.get(placed.mark.canvas)
      const stage = pictures.shown()?.stage
      if (!matrix || !stage) return
      const { x, y, width, height } = projectBox(matrix, boxOfShape(placed.mark.shape))
      if (x >= 0 && y >= 0 && x + width <= stage.width && y + height <= stage.height) return
      goToRegion(store, placed.mark.canvas, regionRound(placed, matrix, stage))
    },
    [store, pictures],
  )
  const rightward = object?.viewingDirection === 'right-to-left' ? -1 : 1
  const { stop, focused, onFocus, onBlur, onKeyDown } = useMarkFocus(overlay, marks, rightward, reveal)
  const find = useCallback((at: Point) => markAt(sheets, matrices.current, at), [sheets])
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
          style={{ width: SHEET, height: (SHEET * sheet.size.height) / sheet.size.width }}
        />
      ))}
    </div>
  )
}
