import { type CSSProperties, useEffect, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Size } from '../../model/digital-object'
import { UNKNOWN_SIZE } from '../../model/openings'
import { thumbnailUrl } from '../../stage/thumbnail/thumbnail-url'
import { sizeOf } from '../../viewer/state/current-opening'
import { useObject, useViewerState } from '../../viewer/use-viewer'
import type { ScrubberPages } from './scrubber-pages'

/** Milliseconds that the thumb rests on a page before its picture is asked for. */
const REST = 150

/** The value once it has stayed the same for a moment; `undefined` until then. */
function useRested(value: string): string | undefined {
  const [rested, setRested] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return rested === value ? rested : undefined
}

/** `rem`: the height of the box (scrubber.css says the same). */
const TALLEST = 8.5

/** The shape of one of so many pages side by side, as large as the box allows. */
function shapeOf({ width, height }: Size, pages: number): CSSProperties {
  return {
    aspectRatio: `${width} / ${height}`,
    inlineSize: `min(${100 / pages}%, ${(TALLEST * width) / height}rem)`,
  }
}

interface PageInSmallProps {
  readonly canvas: number
  readonly url: string
  /** Number of columns. */
  readonly pages: number
}

/** A page in small: its shape at once, its picture once the thumb rests. */
function PageInSmall({ canvas, url, pages }: PageInSmallProps) {
  const size = useViewerState(useShallow(state => sizeOf(state, canvas) ?? UNKNOWN_SIZE))
  const rested = useRested(url)
  const [broken, setBroken] = useState<string>()
  return (
    <span className="scrubber-page" style={shapeOf(size, pages)}>
      {rested !== undefined && broken !== rested && (
        <img
          key={rested}
          src={rested}
          alt=""
          decoding="async"
          fetchPriority="low"
          draggable={false}
          onError={() => setBroken(rested)}
        />
      )}
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
  const pictures = pages.canvasesOf(page).flatMap(canvas => {
    const found = object?.canvases[canvas]
    const url = found && thumbnailUrl(found)
    return url === undefined ? [] : [{ canvas, url }]
  })
  return (
    <div className="scrubber-bubble" data-dragged={dragged || undefined} aria-hidden="true" style={style}>
      {pictures.length > 0 && (
        <span className="scrubber-pages">
          {pictures.map(({ canvas, url }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same box shows the next page
            <PageInSmall key={place} canvas={canvas} url={url} pages={pictures.length} />
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
