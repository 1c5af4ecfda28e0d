import { FileDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Canvas } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import { pictureUrl, widthsOf } from '../../model/pictures/iiif-image'
import { isPicture } from '../../model/pictures/pictures'
import { useDescribed } from '../../stage/pictures/use-described'
import { formatName } from '../../ui/format-name'
import { FileLink } from '../../ui/links/FileLink'
import { OutwardLink } from '../../ui/links/OutwardLink'
import { fileName, saveFile } from '../../ui/save-file'
import { fileOfCanvas } from '../../viewer/files/canvas-url'
import { useFileUrl } from '../../viewer/files/use-file-url'
import { tellTaken } from '../../viewer/library/taking'
import { useTranslate, useViewer } from '../../viewer/use-viewer'
import { drawCanvas } from './draw-canvas'
import { jpegOf } from './jpeg-of'
import { useDownloadsWords } from './use-downloads-words'

/** A group of things to take away under its title. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="downloads-group">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** The file of the canvas as it was delivered, and its text. */
export function FileDownloads({ canvas, index }: { canvas: Canvas; index: number }) {
  const t = useTranslate()
  const words = useDownloadsWords()
  const media = fileOfCanvas(canvas)
  const whole = useFileUrl(index)
  const file = media?.imageService ? undefined : whole
  const text = useFileUrl(index, each => each.fullText)
  if (!file && !text) return null
  const format = formatName(media?.format ?? '')
  const original = format === '' ? words('downloads.original') : `${words('downloads.original')} (${format})`
  return (
    <Group title={words('downloads.file')}>
      {file && (
        <FileLink {...file} newTab={t('about.newTab')}>
          <FileDown size={18} aria-hidden /> {original}
        </FileLink>
      )}
      {text && (
        <FileLink {...text} newTab={t('about.newTab')}>
          <FileDown size={18} aria-hidden /> {words('downloads.text')}
        </FileLink>
      )}
    </Group>
  )
}

/** Pixels across that are offered, besides the full size. */
const WIDTHS = [800, 1600, 3200]

/** True for a canvas that shows all of one picture and nothing else. */
function isOnePicture({ painting }: Canvas): boolean {
  const [first, second] = painting
  return first !== undefined && !second && !first.target && !first.region && !first.rotation
}

/** The picture of an image service at sizes to choose from: only those that can be had. */
function ServiceSizes({ canvas }: { canvas: Canvas }) {
  const { translate: t, languages } = useViewer()
  const words = useDownloadsWords()
  const { media, isHeard } = useDescribed(canvas.painting[0]?.media)
  const service = media?.imageService
  if (!service || !isHeard) return null
  const full = service.width ?? canvas.width
  return (
    <Group title={words('downloads.picture')}>
      {widthsOf(service, WIDTHS).map(width => (
        <OutwardLink
          key={width}
          className="button"
          url={pictureUrl(service, { width })}
          newTab={t('about.newTab')}
          onClick={() => tellTaken({ name: localizedLine(canvas.label, languages), format: 'image/jpeg' })}
        >
          <FileDown size={18} aria-hidden />{' '}
          {width === full ? words('downloads.fullSize') : words('downloads.width', { width })}
        </OutwardLink>
      ))}
    </Group>
  )
}

/** The picture of a canvas that is put together from several, from parts or turned ones: drawn as it is shown. */
function DrawnSizes({ canvas, index }: { canvas: Canvas; index: number }) {
  const { languages, store, delivery } = useViewer()
  const words = useDownloadsWords()
  const [failed, setFailed] = useState(false)
  const save = async (width: number) => {
    const { signal } = new AbortController()
    const picture = await drawCanvas({ store, delivery, languages, canvas: index, width, signal })
    setFailed(isFailure(picture))
    if (isFailure(picture)) return
    const name = fileName(localizedLine(canvas.label, languages) || String(index + 1), 'jpg')
    saveFile(await jpegOf(picture), name)
    tellTaken({ name, format: 'image/jpeg' })
  }
  return (
    <Group title={words('downloads.picture')}>
      {WIDTHS.slice(0, 2).map(width => (
        <button
          key={width}
          type="button"
          className="button"
          onClick={() => void save(width).catch(() => setFailed(true))}
        >
          <FileDown size={18} aria-hidden /> {words('downloads.width', { width })}
        </button>
      ))}
      <p className="downloads-said" role="status">
        {failed && words('downloads.failed', { page: index + 1 })}
      </p>
    </Group>
  )
}

/** The picture of a canvas at sizes to choose from, as the stage shows it. */
export function PictureSizes({ canvas, index }: { canvas: Canvas; index: number }) {
  if (isOnePicture(canvas)) return <ServiceSizes canvas={canvas} />
  return canvas.painting.some(({ media }) => isPicture(media)) ? (
    <DrawnSizes canvas={canvas} index={index} />
  ) : null
}
