import { Download, FileWarning } from 'lucide-react'
import { formatName } from '../../ui/format-name'
import { openInTab } from '../../ui/open-in-tab'
import { isPermitted } from '../../viewer/permissions'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { useCurrentPlayer } from './use-player'

/** Says that the browser cannot play what it was given, and offers the file. */
export function MediaNotice({ index }: { index: number }) {
  const t = useTranslate()
  const { currentAddress } = useViewer()
  const player = useCurrentPlayer()
  const permitted = useViewerState(state => isPermitted(state, 'download'))
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
        {permitted && (
          <button type="button" className="button" onClick={() => void openInTab(currentAddress(index))}>
            <Download size={18} aria-hidden />
            {t('file.download')}
          </button>
        )}
      </div>
    </div>
  )
}
