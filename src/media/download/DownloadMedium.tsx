import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { hostOf } from '../../delivery/safe-url'
import type { MessageKey } from '../../i18n/locales/en'
import { toolMessages } from '../../i18n/tools'
import type { Canvas, Media } from '../../model/digital-object'
import type { Failure } from '../../model/failure'
import { fileKindOf } from '../../model/formats/file-kind'
import { localizedLine } from '../../model/language-map'
import { isDrawable } from '../../model/pictures/drawable'
import { referenceOf } from '../../sources/referenced-canvas'
import { byteSize } from '../../ui/byte-size'
import { formatName } from '../../ui/format-name'
import { KindIcon } from '../../ui/KindIcon'
import { FileLink } from '../../ui/links/FileLink'
import { useFileUrl } from '../../viewer/files/use-file-url'
import { mayFollow } from '../../viewer/supplement/referenced-canvases'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import type { MediumProps } from '../medium'
import { fileSizeKey, useSniffing } from './use-sniffing'
import './download.css'

interface FactsProps {
  readonly media: Media
  /** Id of its canvas. */
  readonly canvas: string
  /** True while its first bytes are on their way. */
  readonly isLookedInto: boolean
}

/** Bytes of a file: as the data states them, else as the server does, asked once nobody looks into the file; `undefined` while nobody has. */
function useBytes({ media, canvas, isLookedInto }: FactsProps): number | undefined {
  const { delivery, queryClient } = useViewer()
  const { data } = useQuery(
    {
      queryKey: fileSizeKey(canvas),
      queryFn: async () => (await delivery.size(media.url)) ?? null,
      enabled: media.bytes === undefined && !isLookedInto,
      staleTime: Number.POSITIVE_INFINITY,
    },
    queryClient,
  )
  return media.bytes ?? data ?? undefined
}

/** Why the file is offered rather than shown. */
function reasonFor(media: Media, failed: Failure | undefined): MessageKey {
  if (failed?.detail === 'too-large') return 'file.tooLarge'
  if (failed?.detail === 'unshown-kind') return 'file.notShown'
  // A file of unknown kind, or of one that few browsers draw, is tried as a picture and need not be damaged.
  const isTried = media.format === '' || (media.format.startsWith('image/') && !isDrawable(media.format))
  return failed && !isTried ? 'file.unreadable' : 'file.notShown'
}

/** Facts about a file. */
function Facts(props: FactsProps) {
  const t = useTranslate()
  const { media } = props
  const bytes = useBytes(props)
  const kind = formatName(media.format) || media.format || t('file.unknownKind')
  return (
    <dl className="file-card-facts">
      <dt>{t('file.kind')}</dt>
      <dd>{kind}</dd>
      {bytes !== undefined && (
        <>
          <dt>{t('file.size')}</dt>
          <dd>{byteSize(bytes, document.documentElement.lang)}</dd>
        </>
      )}
    </dl>
  )
}

/** Why there is nothing to offer: the description of the page is on its way, or lies with somebody else. */
function WithoutMedia({ canvas }: { canvas: Canvas | undefined }) {
  const t = useTranslate()
  const later = useLaterTranslate(toolMessages) ?? toolMessages.english
  const url = canvas && referenceOf(canvas)
  const isOurs = useViewerState(state => url !== undefined && mayFollow(url, state))
  if (url === undefined) return <p>{t('file.blank')}</p>
  return (
    <p role="status">{isOurs ? later('canvas.waiting') : later('canvas.elsewhere', { host: hostOf(url) })}</p>
  )
}

/** A card for a canvas that cannot be shown: its name, its kind and size, why, and the way to the file. */
export function DownloadMedium({ canvas: index }: MediumProps) {
  const t = useTranslate()
  const { languages } = useViewer()
  const failed = useViewerState(state => state.pageFailures.get(index))
  const canvas = useObject()?.canvases[index]
  const media = canvas?.painting[0]?.media
  const isLookedInto = useSniffing(index)
  const file = useFileUrl(index)
  const name = localizedLine(canvas?.label, languages) || t('file.unnamed', { position: index + 1 })
  return (
    <section className="file-card" data-state={media ? 'unsupported' : 'blank'}>
      <KindIcon kind={fileKindOf(media)} size={40} />
      <h2 dir="auto">{name}</h2>
      {media && canvas && <Facts media={media} canvas={canvas.id} isLookedInto={isLookedInto} />}
      {media ? <p>{t(reasonFor(media, failed))}</p> : !failed && <WithoutMedia canvas={canvas} />}
      {file && (
        <FileLink {...file}>
          <Download size={18} aria-hidden="true" />
          {t('file.download')}
        </FileLink>
      )}
    </section>
  )
}
