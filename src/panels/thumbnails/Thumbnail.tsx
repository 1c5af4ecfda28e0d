import { FileImage } from 'lucide-react'
import { type CSSProperties, useRef, useState } from 'react'
import { isSigned } from '../../delivery/addresses'
import type { DigitalObject, Size } from '../../model/digital-object'
import { UNKNOWN_SIZE } from '../../model/openings'
import { printedLabel } from '../../model/page-name'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { thumbnailAddress } from './thumbnail-address'

/** A picture is asked for once more when it does not come; then an icon stands for the page. */
const TRIES = 2

/** CSS pixels: the height of a page in the box (thumbnails.css says the same). */
const TALLEST = 144

interface ThumbnailProps {
  readonly object: DigitalObject
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Whether the Tab key stops here. */
  readonly stop: boolean
  /** CSS pixels from the top, and the place from the start of the line in hundredths. */
  readonly offset: number
  readonly start: number
  readonly inlineSize: number
  readonly onChoose: () => void
  readonly onFocus: () => void
}

function Picture({ address, onEnded }: { address: string | undefined; onEnded: () => void }) {
  const [failures, setFailures] = useState(0)
  if (address === undefined || failures >= TRIES) return <FileImage size={24} aria-hidden />
  return (
    <img
      key={failures}
      src={address}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => {
        setFailures(failures + 1)
        if (isSigned(address)) onEnded()
      }}
    />
  )
}

/** The shape of the page, as large as the box allows. */
function shapeOf({ width, height }: Size): CSSProperties {
  return { aspectRatio: `${width} / ${height}`, inlineSize: `min(100%, ${(TALLEST * width) / height}px)` }
}

/** A page in small: a box of its shape with its picture, and its printed label or number. */
export function Thumbnail(props: ThumbnailProps) {
  const { object, canvas: position, stop, offset, start, inlineSize, onChoose, onFocus } = props
  const { translate: t, languages, currentAddress } = useViewer()
  const renewed = useRef(false)
  // Once: a picture that a fresh address does not bring either is not there.
  const renewOnce = () => {
    if (!renewed.current) void currentAddress(position)
    renewed.current = true
  }
  const current = useViewerState(state => state.place.canvas === position)
  const learned = useViewerState(state => state.learnedSizes.get(position))
  const canvas = object.canvases[position]
  if (!canvas) return null
  const stated = canvas.width && canvas.height ? { width: canvas.width, height: canvas.height } : undefined
  const size = stated ?? learned ?? UNKNOWN_SIZE
  const address = thumbnailAddress(canvas)
  const label = printedLabel(object, position, languages)
  const values = { position: position + 1, total: object.canvases.length, label }
  const place: CSSProperties = { top: offset, insetInlineStart: `${start}%`, inlineSize: `${inlineSize}%` }
  return (
    <li className="thumbnail" style={place} aria-posinset={position + 1} aria-setsize={values.total}>
      <button
        type="button"
        tabIndex={stop ? 0 : -1}
        aria-current={current ? 'page' : undefined}
        aria-label={t(label === '' ? 'page.named' : 'page.namedWithLabel', values)}
        onClick={onChoose}
        onFocus={onFocus}
      >
        <span className="thumbnail-box">
          <span className="thumbnail-page" style={shapeOf(size)}>
            <Picture key={address} address={address} onEnded={renewOnce} />
          </span>
        </span>
        <span className="thumbnail-label" dir="auto">
          {label === '' ? t('thumbnails.number', values) : label}
        </span>
      </button>
    </li>
  )
}
