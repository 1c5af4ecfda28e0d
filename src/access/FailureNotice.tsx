import { CloudOff, FileQuestionMark, FileWarning, Lock, LogIn, ShieldX, WifiOff } from 'lucide-react'
import { lazy, Suspense, useEffect } from 'react'
import { pageOfPath } from '../model/alma-url'
import { type Failure, type FailureReason, failure } from '../model/failure'
import { FileLink } from '../ui/links/FileLink'
import { OutwardLink } from '../ui/links/OutwardLink'
import { loadPart } from '../ui/load-part'
import { useFileUrl } from '../viewer/files/use-file-url'
import { useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import { type FailureScope, type FailureWords, failureWords } from './failure-words'
import { LibraryMessage, NoticeCard, type NoticeIcon } from './NoticeCard'
import { urlOutside } from './ways-out'

const ICONS: Readonly<Record<FailureReason, NoticeIcon>> = {
  'login-required': LogIn,
  denied: Lock,
  'not-found': FileQuestionMark,
  unreachable: CloudOff,
  invalid: FileWarning,
  unsupported: ShieldX,
}

/** Tries again when the network is back. */
function useRetryOnline(isDue: boolean, retry: () => void): void {
  useEffect(() => {
    if (!isDue) return
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [isDue, retry])
}

/** The way to the file of the page, which may be of use by itself. */
function FileOfPage() {
  const t = useTranslate()
  const file = useFileUrl(useViewerState(state => state.place.canvas))
  return file ? (
    <FileLink {...file} newTab={t('about.newTab')}>
      {t('file.download')}
    </FileLink>
  ) : null
}

interface StepsProps {
  readonly words: FailureWords
  readonly scope: FailureScope
  readonly retry: () => void
}

/** Next steps of the reader. */
function Steps({ words, scope, retry }: StepsProps) {
  const t = useTranslate()
  const requestUrl = useViewerState(state => state.request?.url)
  const elsewhere = words.elsewhere ? urlOutside(requestUrl, location.origin) : undefined
  // The page round the viewer may not show it: the viewer itself opens in a tab of its own.
  const outside = words.here ? location.href : elsewhere
  return (
    <div className="notice-steps">
      {words.retry && (
        <button type="button" className="button button-strong" onClick={retry}>
          {t('failure.retry')}
        </button>
      )}
      {words.file && <FileOfPage />}
      {outside !== undefined && (
        <OutwardLink className="button" url={outside} newTab={t('about.newTab')}>
          {t(words.here ? 'access.embedding.open' : 'failure.openElsewhere')}
        </OutwardLink>
      )}
      {scope === 'object' && (
        <a className="button" href={pageOfPath(location.href)}>
          {t('failure.home')}
        </a>
      )}
    </div>
  )
}

interface FailureNoticeProps {
  readonly failure: Failure
  /** True when the whole object or the current page cannot be shown. */
  readonly scope: FailureScope
}

/** Why an object or a page is not shown, in the library's words too where it has any, and what can be done. */
function PlainNotice({ failure, scope }: FailureNoticeProps) {
  const t = useTranslate()
  const { reload, retryPage } = useViewer()
  const words = failureWords(failure, scope)
  const scheme = useViewerState(state => (state.request?.url.startsWith('http:') ? 'http' : 'https'))
  const retry = scope === 'object' ? reload : retryPage
  useRetryOnline(words.untilOnline, retry)
  return (
    <NoticeCard
      icon={words.untilOnline ? WifiOff : ICONS[failure.failure]}
      failure={failure}
      scope={scope}
      title={t(words.title)}
    >
      <p>{t(words.body, { ...words.values, scheme })}</p>
      <LibraryMessage failure={failure} />
      <Steps words={words} scope={scope} retry={retry} />
    </NoticeCard>
  )
}

/** Loads the next steps of a refusal when one is shown: most readers never need them. */
const RefusalNotice = lazy(() =>
  loadPart(() => import('./RefusalNotice')).then(
    module => ({ default: module.RefusalNotice }),
    () => ({ default: PlainNotice }),
  ),
)

/** A failure that signing in, waiting or asking may help against; where the page itself is not let in, nothing does. */
const isRefusal = ({ failure, detail }: Failure) =>
  failure === 'login-required' || (failure === 'denied' && detail === undefined)

/** Details by which a list of the configuration keeps something out. */
const LISTS = { 'host-not-allowed': 'openHosts', embedding: 'embedOrigins' } as const

/** Failure to be shown: what an unusable list keeps out is no decision of the library. */
function useShownFailure(stated: Failure): Failure {
  const configuration = useViewerState(state => state.configuration)
  const { detail } = stated
  if (detail !== 'host-not-allowed' && detail !== 'embedding') return stated
  return configuration[LISTS[detail]].includes('') ? failure('invalid', { detail: 'misconfigured' }) : stated
}

/** Why an object or a page is not shown, and what can be done: a refusal with all ways on, all else in short. */
export function FailureNotice({ failure: stated, scope }: FailureNoticeProps) {
  const shown = useShownFailure(stated)
  if (!isRefusal(shown)) return <PlainNotice failure={shown} scope={scope} />
  return (
    <Suspense fallback={null}>
      <RefusalNotice failure={shown} scope={scope} />
    </Suspense>
  )
}
