// Sheets of what lies over the pictures of an opening, kept where the pictures are.

import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Rect, Size } from '../../model/digital-object'
import { statedSize } from '../../viewer/state/current-opening'
import { useObject, useViewerState } from '../../viewer/use-viewer'
import { usePictures } from '../pictures/pictures-context'
import { type Matrix, mirrorMatrix, stageMatrix, toCss } from './projection'

/** CSS pixels that a sheet of HTML is wide before it is projected: enough for fractions of a pixel not to matter. */
const SHEET_WIDTH = 4000

/** A canvas of the opening whose size is known. */
export interface Sheet {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Place of the canvas in the opening, in opening units. */
  readonly bounds: Rect
  /** Canvas units. */
  readonly size: Size
}

/** Returns the canvases on the stage that things can lie over. */
export function useSheets(): readonly Sheet[] {
  const pictures = usePictures()
  const placed = useSyncExternalStore(
    listener => pictures.onShown(listener),
    () => pictures.shown()?.opening.placed,
  )
  const object = useObject()
  const learnedSizes = useViewerState(state => state.learnedSizes)
  return useMemo(
    () =>
      (placed ?? []).flatMap(({ canvas, bounds }) => {
        const content = object?.canvases[canvas]
        const size = content && (statedSize(content) ?? learnedSizes.get(canvas))
        return size ? [{ canvas, bounds, size }] : []
      }),
    [placed, object, learnedSizes],
  )
}

/** Returns the size of a sheet's element before it is projected; CSS pixels. */
export function sheetStyle({ width, height }: Size): { readonly width: number; readonly height: number } {
  return { width: SHEET_WIDTH, height: (SHEET_WIDTH * height) / width }
}

/** Puts all elements of a sheet (`data-sheet`) where its picture is. */
function placeSheet(overlay: HTMLElement, { canvas, size }: Sheet, matrix: Matrix): void {
  for (const part of overlay.querySelectorAll<HTMLElement | SVGElement>(`[data-sheet="${canvas}"]`)) {
    if (part instanceof SVGElement) part.setAttribute('transform', toCss(matrix))
    else part.style.transform = toCss(matrix, size.width / SHEET_WIDTH)
  }
}

/** Returns how the units of a canvas lie on the stage now; nothing for a canvas that is not on it. */
export type MatrixOf = (canvas: number) => Matrix | undefined

/**
 * Keeps the sheets in `overlay` where their pictures are; what it returns stays the same function.
 * `content` is what the elements are made of: others are placed when they come.
 */
export function useProjection(
  overlay: RefObject<HTMLElement | null>,
  sheets: readonly Sheet[],
  content: unknown,
): MatrixOf {
  const pictures = usePictures()
  const mirrored = useViewerState(state => state.adjustments.mirrored)
  const matrices = useRef<ReadonlyMap<number, Matrix>>(new Map())
  // Outside React: one attribute a canvas in every frame in which the view moves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that have come are placed too
  useLayoutEffect(
    () =>
      pictures.onMove(view => {
        const stage = pictures.shown()?.stage
        if (!stage || !overlay.current) return
        matrices.current = new Map(
          sheets.map(({ canvas, bounds, size }) => {
            const matrix = stageMatrix(view, stage, bounds, size.width)
            return [canvas, mirrored ? mirrorMatrix(matrix, stage) : matrix]
          }),
        )
        for (const sheet of sheets) {
          const matrix = matrices.current.get(sheet.canvas)
          if (matrix) placeSheet(overlay.current, sheet, matrix)
        }
      }),
    [overlay, pictures, sheets, content, mirrored],
  )
  return useCallback(canvas => matrices.current.get(canvas), [])
}
