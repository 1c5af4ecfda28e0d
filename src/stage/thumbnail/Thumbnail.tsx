import type { CSSProperties, ReactNode } from 'react'
import type { DigitalObject, Size } from '../../model/digital-object'
import { fileKindOf } from '../../model/formats/file-kind'
import type { FileKind } from '../../model/formats/format-row'
import { UNKNOWN_SIZE } from '../../model/openings'
import { labelLanguage, printedLabel } from '../../model/page-name'
import { Loaded } from '../../ui/Loaded'
import { readingAttributes } from '../../ui/Localized'
import { hitsByPage } from '../../viewer/search/hits-by-page'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { PagePaintings } from '../painted-text'
import { ThumbnailImage } from './ThumbnailImage'
import { useShape } from './use-shape'
import { type ThumbnailPicture, useThumbnail } from './use-thumbnail'
import './thumbnail.css'

const loadKindIcon = () => import('../../ui/KindIcon').then(module => module.KindIcon)

/** `rem`: the height of a page in the box (thumbnail.css says the same). */
const TALLEST = 9

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

function Picture({ kind, picture }: { kind: FileKind; picture: ThumbnailPicture }) {
  if (picture.missing) return <Loaded load={loadKindIcon} props={{ kind, size: 24 }} />
  return <ThumbnailImage picture={picture} loading="lazy" />
}

/** The shape of the page, as large as the box allows. */
function shapeOf({ width, height }: Size): CSSProperties {
  return { aspectRatio: `${width} / ${height}`, inlineSize: `min(100%, ${(TALLEST * width) / height}rem)` }
}

/** A page as its thumbnail shows it. */
export interface ThumbnailPage {
  /** Counted from 0, of `total`. */
  readonly position: number
  readonly total: number
  /** Printed label; empty when there is none. */
  readonly label: string
  /** Language of the label (BCP 47), where it is stated. */
  readonly language?: string | undefined
  readonly size: Size | undefined
  readonly picture: ThumbnailPicture
  /** Icon in place of a missing picture. */
  readonly kind: FileKind
  readonly current: boolean
  /** Number of places that a search has found on it. */
  readonly hits: number
}

/** A page in small: a box of its shape with its picture, and its printed label or number. */
export function PageThumbnail(props: {
  readonly page: ThumbnailPage
  readonly place: ThumbnailPlace
  readonly marks?: ReactNode
}) {
  const { page, place, marks } = props
  const t = useTranslate()
  const { position, label } = page
  const { offset, start, inlineSize } = place
  const values = { position: position + 1, total: page.total, label }
  const name = t(label === '' ? 'page.named' : 'page.namedWithLabel', values)
  const style: CSSProperties = { top: offset, insetInlineStart: `${start}%`, inlineSize: `${inlineSize}%` }
  return (
    <li className="thumbnail" style={style} aria-posinset={position + 1} aria-setsize={values.total}>
      <button
        type="button"
        tabIndex={place.stop ? 0 : -1}
        aria-current={page.current ? 'page' : undefined}
        aria-label={page.hits > 0 ? `${name}, ${t('find.onPage', { count: page.hits })}` : name}
        onClick={place.onChoose}
        onFocus={place.onFocus}
      >
        <span className="thumbnail-box">
          <span className="thumbnail-page" style={shapeOf(page.size ?? UNKNOWN_SIZE)}>
            <Picture kind={page.kind} picture={page.picture} />
            {marks}
            {page.hits > 0 && (
              <span className="thumbnail-hits">{t('thumbnails.number', { position: page.hits })}</span>
            )}
          </span>
        </span>
        <span className="thumbnail-label" {...readingAttributes(label === '' ? undefined : page.language)}>
          {label === '' ? t('thumbnails.number', values) : label}
        </span>
      </button>
    </li>
  )
}

/** A canvas in small. */
export function Thumbnail({ object, canvas: position, marks, ...place }: ThumbnailProps) {
  const { languages } = useViewer()
  const current = useViewerState(state => state.place.canvas === position)
  const size = useShape(position)
  const picture = useThumbnail(object, position)
  const hits = useViewerState(state => hitsByPage(state).get(position)?.count ?? 0)
  const canvas = object.canvases[position]
  if (!canvas) return null
  const page = {
    position,
    total: object.canvases.length,
    label: printedLabel(object, position, languages),
    language: labelLanguage(object, position, languages),
    size,
    picture,
    kind: fileKindOf(canvas.painting[0]?.media),
    current,
    hits,
  }
  const over = (
    <>
      <PagePaintings canvas={position} />
      {marks}
    </>
  )
  return <PageThumbnail page={page} place={place} marks={over} />
}
