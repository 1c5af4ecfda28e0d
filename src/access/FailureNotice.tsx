import { CloudOff, FileQuestionMark, FileWarning, Lock, LogIn, ShieldX, WifiOff } from 'lucide-react'
import { type ComponentType, useEffect } from 'react'
import { isSigned } from '../delivery/addresses'
import type { Failure, FailureReason } from '../model/failure'
import { OutwardLink } from '../ui/OutwardLink'
import { openInTab } from '../ui/open-in-tab'
import { pageName } from '../viewer/page-name'
import { useObject, useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import { type FailureScope, type FailureWords, failureWords } from './failure-words'
import { addressOutside, startPageAddress } from './ways-out'
import './notice.css'

const ICONS: Readonly<Record<FailureReason, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>>> = {
  'login-required': LogIn,
  denied: Lock,
  'not-found': FileQuestionMark,
  unreachable: CloudOff,
  invalid: FileWarning,
  unsupported: ShieldX,
}

/** Tries again when the network is back. */
function useRetryOnline(wanted: boolean, retry: () => void): void {
  useEffect(() => {
    if (!wanted) return
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [wanted, retry])
}

/** The way to the file of the page, where it may be taken and be of use by itself. */
function useFileOfPage(wanted: boolean) {
  const t = useTranslate()
  const { currentAddress } = useViewer()
  const index = useViewerState(state => state.place.canvas)
  const address = useObject()?.canvases[index]?.painting[0]?.media.address
  const allowed = useViewerState(state => state.configuration.permissions.download)
  if (!wanted || !allowed || address === undefined) return null
  if (isSigned(address)) {
    return (
      <button type="button" className="button" onClick={() => void openInTab(currentAddress(index))}>
        {t('file.download')}
      </button>
    )
  }
  return (
    <OutwardLink className="button" address={address} newTab={t('about.newTab')}>
      {t('file.download')}
    </OutwardLink>
  )
}

interface StepsProps {
  readonly words: FailureWords
  readonly scope: FailureScope
  readonly retry: () => void
}

/** What the reader can do next. */
function Steps({ words, scope, retry }: StepsProps) {
  const t = useTranslate()
  const asked = useViewerState(state => state.request?.address)
  const file = useFileOfPage(words.file)
  const outside = words.elsewhere ? addressOutside(asked, location.origin) : undefined
  return (
    <div className="notice-steps">
      {words.retry && (
        <button type="button" className="button button-strong" onClick={retry}>
          {t('failure.retry')}
        </button>
      )}
      {file}
      {outside !== undefined && (
        <OutwardLink className="button" address={outside} newTab={t('about.newTab')}>
          {t('failure.openElsewhere')}
        </OutwardLink>
      )}
      {scope === 'object' && (
        <a className="button" href={startPageAddress(location.href)}>
          {t('failure.home')}
        </a>
      )}
    </div>
  )
}

interface FailureNoticeProps {
  readonly failure: Failure
  /** Whether the whole object or the current page cannot be shown. */
  readonly scope: FailureScope
}

/** Why an object or a page is not shown, in the library's words too where it has any, and what can be done. */
export function FailureNotice({ failure, scope }: FailureNoticeProps) {
  const t = useTranslate()
  const viewer = useViewer()
  const { reload, retryPage } = viewer
  const object = useObject()
  const canvas = useViewerState(state => state.place.canvas)
  const words = failureWords(failure, scope)
  const retry = scope === 'object' ? reload : retryPage
  useRetryOnline(words.untilOnline, retry)
  const Icon = words.untilOnline ? WifiOff : ICONS[failure.failure]
  const Heading = scope === 'object' ? 'h1' : 'h2'
  return (
    <div className={`notice notice-${scope}`} role="alert" data-failure={failure.failure}>
      <Icon size={32} aria-hidden />
      <Heading className="notice-title">{t(words.title)}</Heading>
      {scope === 'page' && object && <p className="notice-page">{pageName(viewer, object, canvas)}</p>}
      <p>{t(words.body, words.values)}</p>
      {failure.message && (
        <figure className="notice-message">
          <figcaption>{t('failure.libraryMessage')}</figcaption>
          <blockquote dir="auto">{failure.message}</blockquote>
        </figure>
      )}
      {failure.host && <p className="notice-host">{t('failure.host', { host: failure.host })}</p>}
      <Steps words={words} scope={scope} retry={retry} />
    </div>
  )
}
