import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Size } from '../../model/digital-object'
import type { Point } from '../../model/mark'
import { isPermitted } from '../../viewer/library/permissions'
import { pageName } from '../../viewer/state/page-name'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { QuotationLink } from './quotation/QuotationLink'
import { useCopyWords } from './use-copy-words'
import { type SelectOptions, useSelectWords } from './use-select-words'
import { useWordsOf } from './use-words-of'
import { fillWords, type WordElements } from './word-elements'
import '../overlay/overlay.css'
import './words.css'

interface PageWordsProps {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Canvas units. */
  readonly size: Size
}

/** The words over a page of a column, whose picture fills the box that they lie in. */
export function PageWords({ canvas, size }: PageWordsProps) {
  const t = useTranslate()
  const viewer = useViewer()
  const object = useObject()
  const text = useWordsOf(canvas)
  const layer = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLElement>(null)
  const permitted = useViewerState(state => isPermitted(state, 'copy'))
  const [elements, setElements] = useState<WordElements>()
  const units = text?.size ?? size
  useLayoutEffect(() => {
    if (!text || !sheet.current) return
    const words = fillWords(sheet.current, text, units)
    setElements(words)
    return words.stop
  }, [text, units])

  const pages = useCallback(() => {
    const width = layer.current?.clientWidth
    if (!elements || !width) return []
    const unit = units.width / width
    const { mirrored } = viewer.store.getState().adjustments
    const toText = ({ x, y }: Point) => ({ x: (mirrored ? width - x : x) * unit, y: y * unit })
    return [{ elements, unit, toText }]
  }, [elements, units, viewer])
  const options = useRef<SelectOptions>({ pages, selects: () => false })
  useLayoutEffect(() => {
    options.current = {
      pages,
      selects: ({ pointerType }) =>
        permitted && (pointerType === 'mouse' || viewer.store.getState().settings.selectWords === true),
    }
  })
  useSelectWords(layer, options)
  const quotable = useMemo(() => (elements ? [{ canvas, size, elements }] : []), [canvas, size, elements])
  useCopyWords(quotable)

  return (
    <div ref={layer} className="overlay words" data-kept={permitted ? undefined : ''}>
      {text && object && (
        <section
          ref={sheet}
          className="words-sheet words-page"
          data-sheet={canvas}
          aria-label={t('words.ofPage', { page: pageName(viewer, object, canvas) })}
        />
      )}
      <QuotationLink pages={quotable} />
    </div>
  )
}
