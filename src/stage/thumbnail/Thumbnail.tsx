import { type CSSProperties, type ReactNode, useRef, useState } from 'react'
import { isSigned } from '../../delivery/renewal'
import type { DigitalObject, Size } from '../../model/digital-object'
import { fileKindOf } from '../../model/file-kind'
import type { FileKind } from '../../model/format-details'
import { UNKNOWN_SIZE } from '../../model/openings'
import { printedLabel } from '../../model/page-name'
import { Loaded } from '../../ui/Loaded'
import { objectOf } from '../../viewer/state/store'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { thumbnailUrl } from './thumbnail-url'
import './thumbnail.css'

const loadKindIcon = () => import('../../ui/KindIcon').then(module => module.KindIcon)

/** A picture is asked for once more when it does not come; then an icon stands for the page. */
const TRIES = 2

/** CSS pixels: the height of a page in the box (thumbnail.css says the same). */
const TALLEST = 144

/** Position of a thumbnail in its list, and its handlers. */
export interface ThumbnailPlace {
  /** True when the Tab key stops here. */
  readonly stop: boolean
  /** CSS pixels from the top, and the place from the start of the line in hundredths. */
  readonly offset: number
  readonly start: number
  readonly inlineSize: number
  readonly onChoose: () => void
  readonly onFocus: () => void
}

interface ThumbnailProps extends ThumbnailPlace {
  readonly object: DigitalObject
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Lies over the picture. */
  readonly marks?: ReactNode
}

interface PictureProps {
  readonly kind: FileKind
  readonly url: string | undefined
  readonly onEnded?: (() => void) | undefined
}

function Picture({ kind, url, onEnded }: PictureProps) {
  const [failures, setFailures] = useState(0)
  if (url === undefined || failures >= TRIES) return <Loaded load={loadKindIcon} props={{ kind, size: 24 }} />
  return (
    <img
      key={failures}
      src={url}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => {
        setFailures(failures + 1)
        if (isSigned(url)) onEnded?.()
      }}
    />
  )
}

/** The shape of the page, as large as the box allows. */
function shapeOf({ width, height }: Size): CSSProperties {
  return { aspectRatio: `${width} / ${height}`, inlineSize: `min(100%, ${(TALLEST * width) / height}px)` }
}

/** A page as its thumbnail shows it. */
export interface ThumbnailPage {
  /** Counted from 0, of `total`. */
  readonly position: number
  readonly total: number
  /** Printed label; empty when there is none. */
  readonly label: string
  readonly size: Size | undefined
  readonly url: string | undefined
  /** Icon in place of a missing picture. */
  readonly kind: FileKind
  readonly current: boolean
  /** Called when its address has ended. */
  readonly onEnded?: () => void
}

/** A page in small: a box of its shape with its picture, and its printed label or number. */
export function PageThumbnail(props: {
  readonly page: ThumbnailPage
  readonly place: ThumbnailPlace
  readonly marks?: ReactNode
}) {
  const { page, place, marks } = props
  const t = useTranslate()
  const { position, label, url } = page
  const { offset, start, inlineSize } = place
  const values = { position: position + 1, total: page.total, label }
  const style: CSSProperties = { top: offset, insetInlineStart: `${start}%`, inlineSize: `${inlineSize}%` }
  return (
    <li className="thumbnail" style={style} aria-posinset={position + 1} aria-setsize={values.total}>
      <button
        type="button"
        tabIndex={place.stop ? 0 : -1}
        aria-current={page.current ? 'page' : undefined}
        aria-label={t(label === '' ? 'page.named' : 'page.namedWithLabel', values)}
        onClick={place.onChoose}
        onFocus={place.onFocus}
      >
        <span className="thumbnail-box">
          <span className="thumbnail-page" style={shapeOf(page.size ?? UNKNOWN_SIZE)}>
            <Picture key={url} kind={page.kind} url={url} onEnded={page.onEnded} />
            {marks}
          </span>
        </span>
        <span className="thumbnail-label" dir="auto">
          {label === '' ? t('thumbnails.number', values) : label}
        </span>
      </button>
    </li>
  )
}

/** A canvas in small. */
export function Thumbnail({ object, canvas: position, marks, ...place }: ThumbnailProps) {
  const { languages, store, delivery } = useViewer()
  const renewed = useRef(false)
  const current = useViewerState(state => state.place.canvas === position)
  const learned = useViewerState(state => state.learnedSizes.get(position))
  const canvas = object.canvases[position]
  if (!canvas) return null
  const url = thumbnailUrl(canvas)
  // Once: a picture that a fresh URL does not bring either is not there.
  const renewOnce = () => {
    const urlNow = () => {
      const now = objectOf(store.getState())?.canvases[position]
      return now && thumbnailUrl(now)
    }
    if (url !== undefined && !renewed.current) void delivery.freshUrl(url, urlNow)
    renewed.current = true
  }
  const stated = canvas.width && canvas.height ? { width: canvas.width, height: canvas.height } : undefined
  const page = {
    position,
    total: object.canvases.length,
    label: printedLabel(object, position, languages),
    size: stated ?? learned,
    url,
    kind: fileKindOf(canvas.painting[0]?.media),
    current,
    onEnded: renewOnce,
  }
  return <PageThumbnail page={page} place={place} marks={marks} />
}
