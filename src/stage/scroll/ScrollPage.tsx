import { type CSSProperties, useLayoutEffect, useRef } from 'react'
import type { DigitalObject, Size } from '../../model/digital-object'
import { labelLanguage, printedLabel } from '../../model/page-name'
import { hasPaintedText } from '../../sources/has-painted-text'
import { readingAttributes } from '../../ui/Localized'
import { statedSize } from '../../viewer/state/current-opening'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { PageMarks } from '../overlay'
import { PagePaintings } from '../painted-text'
import { isImage } from '../pictures/page'
import { PageText } from '../words'
import { type ColumnShape, pageBox } from './column'
import { PageNotice } from './PageNotice'
import type { ScrollPictures } from './scroll-pictures'

/** More device pixels than this per CSS pixel are not worth their bytes. */
const MOST_DENSE = 2

interface ScrollPageProps {
  readonly object: DigitalObject
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly shape: ColumnShape
  /** CSS pixels. */
  readonly stage: Size
  /** CSS pixels from the beginning of the column. */
  readonly offset: number
  readonly pictures: ScrollPictures
}

/** The box of a page, which its picture fills when it comes. */
function PictureBox(props: { canvas: number; name: string; box: Size; pictures: ScrollPictures }) {
  const { canvas, name, box, pictures } = props
  const host = useRef<HTMLDivElement>(null)
  const width = Math.ceil(box.width * Math.min(globalThis.devicePixelRatio || 1, MOST_DENSE))
  useLayoutEffect(() => {
    if (host.current) return pictures.attach(canvas, host.current, width)
  }, [canvas, width, pictures])
  return <div ref={host} className="scroll-picture" role="img" aria-label={name} />
}

/** A page of the column: its picture, or a notice that keeps its place, and its printed label or number. */
export function ScrollPage({ object, canvas, shape, stage, offset, pictures }: ScrollPageProps) {
  const { translate: t, languages } = useViewer()
  const learned = useViewerState(state => state.learnedSizes.get(canvas))
  const failed = useViewerState(state => state.pageFailures.get(canvas))
  const content = object.canvases[canvas]
  const box = pageBox(learned ?? (content && statedSize(content)), shape, stage)
  const label = printedLabel(object, canvas, languages)
  const values = { position: canvas + 1, total: object.canvases.length, label }
  const name = t(label === '' ? 'page.named' : 'page.namedWithLabel', values)
  const pictured = content !== undefined && (content.painting.some(isImage) || hasPaintedText(content))
  const place: CSSProperties = shape.horizontal ? { insetInlineStart: offset } : { top: offset }
  return (
    <li
      className="scroll-page"
      style={{ ...place, inlineSize: box.width }}
      data-canvas={canvas}
      aria-posinset={canvas + 1}
      aria-setsize={values.total}
    >
      <div className="scroll-box" style={{ blockSize: box.height }}>
        {pictured && !failed ? (
          <>
            {content.painting.length > 0 && (
              <PictureBox canvas={canvas} name={name} box={box} pictures={pictures} />
            )}
            <PagePaintings canvas={canvas} />
            <PageText canvas={canvas} />
            <PageMarks canvas={canvas} />
          </>
        ) : (
          <PageNotice canvas={canvas} name={name} failed={failed} />
        )}
      </div>
      <span
        className="scroll-label"
        {...readingAttributes(label === '' ? undefined : labelLanguage(object, canvas, languages))}
        aria-hidden="true"
      >
        {label === '' ? t('thumbnails.number', values) : label}
      </span>
    </li>
  )
}
