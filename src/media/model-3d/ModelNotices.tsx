import { Box, Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { model3dMessages } from '../../i18n/model-3d'
import { FileLink } from '../../ui/links/FileLink'
import { useFileUrl } from '../../viewer/files/use-file-url'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useTranslate } from '../../viewer/use-viewer'

/** Bytes of a model that are fetched: larger ones stop phones. */
export const MOST = 200 * 1024 * 1024
const megabytes = (bytes: number) =>
  (bytes / 1024 / 1024).toLocaleString(document.documentElement.lang || 'en', {
    style: 'unit',
    unit: 'megabyte',
  })

/** Reasons not to show a model. */
export type Refusal = 'damaged' | 'excessive' | 'compressed' | 'large' | 'noGraphics'

/** The way to the file of a model that is not shown. */
function ModelFile({ index }: { index: number }) {
  const t = useTranslate()
  const file = useFileUrl(index)
  return (
    file && (
      <FileLink {...file}>
        <Download size={18} aria-hidden />
        {t('file.download')}
      </FileLink>
    )
  )
}

interface ModelNoticeProps {
  readonly refusal: Refusal
  /** Compression that is not unpacked. */
  readonly method?: string
  readonly index: number
  /** Further steps of the reader. */
  readonly children?: ReactNode
}

/** Says why a model is not shown, and leads to its file. */
export function ModelNotice({ refusal, method = '', index, children }: ModelNoticeProps) {
  const t = useLaterTranslate(model3dMessages)
  if (!t) return null
  return (
    <section className="model-notice" role="alert" data-failure="unsupported">
      <Box size={32} aria-hidden />
      <h2>{t('model3d.failed.title')}</h2>
      <p>{t(`model3d.failed.${refusal}`, { method, size: megabytes(MOST) })}</p>
      {children}
      <ModelFile index={index} />
    </section>
  )
}

/** Asks before a model is drawn without a graphics processor, which stops the page for up to a minute. */
export function SlowNotice({ index, show }: { index: number; show: () => void }) {
  const t = useLaterTranslate(model3dMessages)
  if (!t) return null
  return (
    <section className="model-notice">
      <Box size={32} aria-hidden />
      <h2>{t('model3d.slow.title')}</h2>
      <p>{t('model3d.slow.body')}</p>
      <button type="button" className="button button-strong" onClick={show}>
        {t('model3d.slow.show')}
      </button>
      <ModelFile index={index} />
    </section>
  )
}

/** Tries to draw the model again. */
export function RetryButton({ retry }: { retry: () => void }) {
  const t = useTranslate()
  return (
    <button type="button" className="button" onClick={retry}>
      {t('failure.retry')}
    </button>
  )
}
