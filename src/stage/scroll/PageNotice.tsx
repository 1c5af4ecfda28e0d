import type { MessageKey } from '../../i18n/locales/en'
import type { Failure } from '../../model/failure'
import { clearPage } from '../../viewer/state/page-failures'
import { useObject, useTranslate, useViewer } from '../../viewer/use-viewer'

interface PageNoticeProps {
  readonly canvas: number
  /** The page in words. */
  readonly name: string
  /** Why it is not shown; absent where there is nothing that this layout could show. */
  readonly failed: Failure | undefined
}

function words(failed: Failure | undefined, blank: boolean): MessageKey {
  if (!failed) return blank ? 'file.blank' : 'file.notShown'
  if (failed.failure === 'denied') return 'failure.denied.title'
  return failed.failure === 'login-required' ? 'failure.loginRequired.title' : 'failure.page.title'
}

/** Stands where a page cannot be shown, as large as the page, so that the others stay where they are. */
export function PageNotice({ canvas, name, failed }: PageNoticeProps) {
  const t = useTranslate()
  const { store } = useViewer()
  const blank = useObject()?.canvases[canvas]?.painting.length === 0
  return (
    <section className="scroll-notice" aria-label={name}>
      <strong>{name}</strong>
      <span>{t(words(failed, blank))}</span>
      {failed?.message && (
        <blockquote dir="auto">
          {t('failure.libraryMessage')} {failed.message}
        </blockquote>
      )}
      {failed && failed.failure !== 'denied' && (
        <button type="button" className="button" onClick={() => clearPage(store, canvas)}>
          {t('failure.retry')}
        </button>
      )}
    </section>
  )
}
