import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Point } from '../../model/mark'
import { mayHaveText } from '../../model/texts/words-of-canvas'
import { isPermitted } from '../../viewer/library/permissions'
import { pageName } from '../../viewer/state/page-name'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { type Matrix, unproject } from '../overlay/projection'
import { type Sheet, sheetStyle, useProjection, useSheets } from '../overlay/sheets'
import { QuotationLink } from './quotation/QuotationLink'
import { useCopyWords } from './use-copy-words'
import { type PageWords, type SelectOptions, useSelectWords } from './use-select-words'
import { useWordsOf } from './use-words-of'
import { fillWords, type WordElements } from './word-elements'
import '../overlay/overlay.css'
import './words.css'

/** The canvases of the opening that may have words. */
function useTextSheets(): readonly Sheet[] {
  const sheets = useSheets()
  const object = useObject()
  return useMemo(
    () =>
      sheets.filter(({ canvas }) => {
        const content = object?.canvases[canvas]
        return content !== undefined && mayHaveText(content)
      }),
    [sheets, object],
  )
}

interface WordSheetProps {
  readonly sheet: Sheet
  /** Hears of the elements when they are there, and of `undefined` when they go. */
  onWords(canvas: number, elements: WordElements | undefined): void
}

/** The words of one page, over its picture. */
function WordSheet({ sheet, onWords }: WordSheetProps) {
  const t = useTranslate()
  const viewer = useViewer()
  const object = useObject()
  const { canvas, size } = sheet
  const text = useWordsOf(canvas)
  const host = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (!text || !host.current) return
    const words = fillWords(host.current, text, text.size ?? size)
    onWords(canvas, words)
    return () => {
      words.stop()
      onWords(canvas, undefined)
    }
  }, [text, canvas, size, onWords])
  if (!text || !object) return null
  return (
    <section
      ref={host}
      className="words-sheet"
      data-sheet={canvas}
      aria-label={t('words.ofPage', { page: pageName(viewer, object, canvas) })}
      style={sheetStyle(size)}
    />
  )
}

/** The words of a page as they lie on the stage. */
function pageWords(
  { size }: Sheet,
  elements: WordElements | undefined,
  matrix: Matrix | undefined,
): readonly PageWords[] {
  if (!elements || !matrix) return []
  const units = elements.text.size ?? size
  const [across, down] = [units.width / size.width, units.height / size.height]
  const toText = (at: Point) => {
    const { x, y } = unproject(matrix, at)
    return { x: x * across, y: y * down }
  }
  return [{ elements, toText, unit: across / Math.hypot(matrix.a, matrix.b) }]
}

/** The words of the pages on the stage: selected, copied, found by the browser, and read by screen readers. */
export function StageWords() {
  const { store } = useViewer()
  const object = useObject()
  const layer = useRef<HTMLDivElement>(null)
  const sheets = useTextSheets()
  const permitted = useViewerState(state => isPermitted(state, 'copy'))
  const [elements, setElements] = useState<ReadonlyMap<number, WordElements>>(new Map())
  const onWords = useCallback((canvas: number, words: WordElements | undefined) => {
    setElements(before => {
      const others = [...before].filter(([each]) => each !== canvas)
      return new Map(words ? [...others, [canvas, words]] : others)
    })
  }, [])
  const matrixOf = useProjection(layer, sheets, elements)

  const options = useRef<SelectOptions>({ pages: () => [], selects: () => false })
  useLayoutEffect(() => {
    options.current = {
      pages: () =>
        sheets.flatMap(sheet => pageWords(sheet, elements.get(sheet.canvas), matrixOf(sheet.canvas))),
      selects({ pointerType }) {
        const { settings, view } = store.getState()
        return permitted && (settings.selectWords === true || (pointerType === 'mouse' && !view.canZoomOut))
      },
    }
  })
  useSelectWords(layer, options)
  const quotable = useMemo(
    () =>
      sheets.flatMap(({ canvas, size }) => {
        const own = elements.get(canvas)
        return own ? [{ canvas, size, elements: own }] : []
      }),
    [sheets, elements],
  )
  useCopyWords(quotable)

  return (
    <div ref={layer} className="overlay words" data-kept={permitted ? undefined : ''}>
      {sheets.map(sheet => (
        <WordSheet key={`${object?.id} ${sheet.canvas}`} sheet={sheet} onWords={onWords} />
      ))}
      <QuotationLink pages={quotable} />
    </div>
  )
}
