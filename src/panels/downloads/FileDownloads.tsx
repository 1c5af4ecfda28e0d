import { FileDown } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Canvas, Link } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { pictureUrl } from '../../model/pictures/iiif-image'
import { FileLink } from '../../ui/FileLink'
import { formatName } from '../../ui/format-name'
import { OutwardLink } from '../../ui/OutwardLink'
import { useFileUrl } from '../../viewer/files/use-file-url'
import { tellTaken } from '../../viewer/library/taking'
import { useTranslate, useViewer } from '../../viewer/use-viewer'

function Group({ title, children }: { title: string; children: ReactNode }) {
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
  const media = canvas.painting[0]?.media
  const whole = useFileUrl(index)
  const file = media?.imageService ? undefined : whole
  const text = useFileUrl(index, each => each.fullText)
  if (!file && !text) return null
  const format = formatName(media?.format ?? '')
  const original = format === '' ? t('downloads.original') : `${t('downloads.original')} (${format})`
  return (
    <Group title={t('downloads.file')}>
      {file && (
        <FileLink {...file} newTab={t('about.newTab')}>
          <FileDown size={18} aria-hidden /> {original}
        </FileLink>
      )}
      {text && (
        <FileLink {...text} newTab={t('about.newTab')}>
          <FileDown size={18} aria-hidden /> {t('downloads.text')}
        </FileLink>
      )}
    </Group>
  )
}

/** Pixels across that are offered, besides the full size. */
const WIDTHS = [800, 1600, 3200]

/** The picture of the canvas at sizes to choose from, where a service makes them. */
export function PictureSizes({ canvas }: { canvas: Canvas }) {
  const { translate: t, languages } = useViewer()
  const service = canvas.painting[0]?.media.imageService
  if (!service) return null
  const full = service.width ?? canvas.width
  const available = service.level === 0 ? service.sizes.map(size => size.width) : WIDTHS
  const widths = available.filter(width => full === undefined || width < full)
  return (
    <Group title={t('downloads.picture')}>
      {[...widths, ...(full ? [full] : [])].map(width => (
        <OutwardLink
          key={width}
          className="button"
          url={pictureUrl(service, { width })}
          newTab={t('about.newTab')}
          onClick={() => tellTaken({ name: localizedLine(canvas.label, languages), format: 'image/jpeg' })}
        >
          <FileDown size={18} aria-hidden />{' '}
          {width === full ? t('downloads.fullSize') : t('downloads.width', { width })}
        </OutwardLink>
      ))}
    </Group>
  )
}

/** Copies in other forms that the library offers. */
export function OtherForms({ links }: { links: readonly Link[] }) {
  const t = useTranslate()
  const { languages } = useViewer()
  if (links.length === 0) return null
  return (
    <Group title={t('downloads.others')}>
      {links.map(({ url, label, format }) => {
        const name = localizedLine(label, languages) || formatName(format) || new URL(url).host
        return (
          <OutwardLink
            key={url}
            className="button"
            url={url}
            newTab={t('about.newTab')}
            onClick={() => tellTaken({ name, format })}
          >
            <FileDown size={18} aria-hidden /> {name}
          </OutwardLink>
        )
      })}
    </Group>
  )
}
