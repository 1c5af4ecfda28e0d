import { Download, FileWarning } from 'lucide-react'
import { formatName } from '../../ui/format-name'
import { FileLink } from '../../ui/links/FileLink'
import { useFileUrl } from '../../viewer/files/use-file-url'
import { useTranslate } from '../../viewer/use-viewer'
import { useCurrentPlayer } from './use-player'

/** Says that the browser cannot play what it was given, and offers the file. */
export function MediaNotice({ index }: { index: number }) {
  const t = useTranslate()
  const file = useFileUrl(index)
  const player = useCurrentPlayer()
  const format = player.media()?.format
  return (
    <div className="player-notice" role="alert" data-failure="unsupported">
      <FileWarning size={32} aria-hidden />
      <h2>{t('media.unplayable.title')}</h2>
      <p>{t('media.unplayable.body')}</p>
      {format && <p className="player-notice-format">{formatName(format)}</p>}
      <div className="player-notice-steps">
        <button type="button" className="button button-strong" onClick={() => player.retry()}>
          {t('failure.retry')}
        </button>
        {file && (
          <FileLink {...file}>
            <Download size={18} aria-hidden />
            {t('file.download')}
          </FileLink>
        )}
      </div>
    </div>
  )
}
