import type { CSSProperties } from 'react'
import type { DigitalObject, Size } from '../../model/digital-object'
import { UNKNOWN_SIZE } from '../../model/openings'
import { ThumbnailImage } from '../../stage/thumbnail/ThumbnailImage'
import { hasThumbnail } from '../../stage/thumbnail/thumbnail-url'
import { useShape } from '../../stage/thumbnail/use-shape'
import { useThumbnail } from '../../stage/thumbnail/use-thumbnail'
import { useRested } from '../../ui/use-rested'
import { useObject } from '../../viewer/use-viewer'
import type { ScrubberPages } from './scrubber-pages'

/** Milliseconds that the thumb rests on a page before its picture is asked for. */
const REST = 150

/** `rem`: the height of the box (scrubber.css says the same). */
const TALLEST = 8.5

/** The shape of one of so many pages side by side, as large as the box allows. */
function shapeStyle({ width, height }: Size, pages: number): CSSProperties {
  return {
    aspectRatio: `${width} / ${height}`,
    inlineSize: `min(${100 / pages}%, ${(TALLEST * width) / height}rem)`,
  }
}

interface PageInSmallProps {
  readonly object: DigitalObject
  readonly canvas: number
  /** Number of columns. */
  readonly pages: number
}

/** The picture of a page in small. */
function PictureInSmall({ object, canvas }: Pick<PageInSmallProps, 'object' | 'canvas'>) {
  return <ThumbnailImage picture={useThumbnail(object, canvas)} fetchPriority="low" />
}

/** A page in small: its shape at once, its picture once the thumb rests. */
function PageInSmall({ object, canvas, pages }: PageInSmallProps) {
  const size = useShape(canvas) ?? UNKNOWN_SIZE
  const isRested = useRested(canvas, REST) === canvas
  return (
    <span className="scrubber-page" style={shapeStyle(size, pages)}>
      {isRested && <PictureInSmall key={canvas} object={object} canvas={canvas} />}
    </span>
  )
}

interface ScrubberBubbleProps {
  readonly pages: ScrubberPages
  readonly page: number
  readonly dragged: boolean
  readonly style: CSSProperties
}

/** Preview of a page above the scrubber: its picture, its chapter, its name. The slider says the same in words. */
export function ScrubberBubble({ pages, page, dragged, style }: ScrubberBubbleProps) {
  const object = useObject()
  const chapter = pages.chapterOf(page)
  const pictures = pages.canvasesOf(page).filter(canvas => object && hasThumbnail(object, canvas))
  return (
    <div className="scrubber-bubble" data-dragged={dragged || undefined} aria-hidden="true" style={style}>
      {object && pictures.length > 0 && (
        <span className="scrubber-pages">
          {pictures.map((canvas, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same box shows the next page
            <PageInSmall key={place} object={object} canvas={canvas} pages={pictures.length} />
          ))}
        </span>
      )}
      {chapter !== '' && (
        <span className="scrubber-chapter" dir="auto">
          {chapter}
        </span>
      )}
      <span className="scrubber-name" dir="auto">
        {pages.nameOf(page)}
      </span>
    </div>
  )
}
