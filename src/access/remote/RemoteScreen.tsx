import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, Building2 } from 'lucide-react'
import { useEffect } from 'react'
import { pageOfPath } from '../../model/alma-url'
import { type Failure, isFailure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import type { Representation } from '../../model/representation'
import { OutwardLink } from '../../ui/links/OutwardLink'
import { settingsOf } from '../../viewer/library/library-settings'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { AskingLinks } from '../AskingLinks'
import { failureWords } from '../failure-words'
import { LibraryMessage, NoticeCard } from '../NoticeCard'
import { dateLanguage, refusalWords } from '../refusal-words'
import { here } from '../sign-in/use-sign-in'
import './remote.css'

interface RemoteRefusedProps {
  readonly failure: Failure
  readonly url: string
  readonly retry: () => void
}

/** Why another repository does not let the reader in; the way there stays where signing in may help. */
function RemoteRefused({ failure, url, retry }: RemoteRefusedProps) {
  const t = useTranslate()
  const { languages } = useViewer()
  const denied = failure.failure === 'denied'
  const context = {
    loop: false,
    language: dateLanguage(languages, here().language),
    now: new Date(),
    here: location.host,
  }
  const words = denied ? refusalWords(failure, context) : failureWords(failure, 'object')
  const signIn = failure.failure === 'login-required'
  return (
    <NoticeCard icon={Building2} failure={failure} scope="object" title={t(words.title)}>
      <p>{signIn ? t('access.remote.signIn') : t(words.body, words.values)}</p>
      <LibraryMessage failure={failure} />
      <div className="notice-steps">
        {!denied && (
          <OutwardLink className="button button-strong" url={url} newTab={t('about.newTab')}>
            {t('access.remote.open')}
          </OutwardLink>
        )}
        <button type="button" className="button" onClick={retry}>
          {t('failure.retry')}
        </button>
        {denied && <AskingLinks />}
        <a className="button" href={pageOfPath(location.href)}>
          {t('failure.home')}
        </a>
      </div>
    </NoticeCard>
  )
}

/** The way into another repository: a link, or its page in an iframe. */
function RemoteOpen({ representation, title }: { representation: Representation; title: string }) {
  const t = useTranslate()
  const framed = useViewerState(state => settingsOf(state.configuration).remote === 'frame')
  const { url } = representation
  if (framed)
    return (
      <iframe
        className="remote-frame"
        src={url}
        title={title}
        sandbox="allow-scripts allow-same-origin allow-forms allow-popups"
        referrerPolicy="origin"
        allow="fullscreen"
      />
    )
  return (
    <section className="notice notice-object" data-state="remote">
      <Building2 size={32} aria-hidden />
      <h2 className="notice-title">{t('access.remote.title')}</h2>
      <p>{t('access.remote.body', { host: new URL(url).host })}</p>
      <div className="notice-steps">
        <OutwardLink className="button button-strong" url={url} newTab={t('about.newTab')}>
          {t('access.remote.open')}
        </OutwardLink>
        <a className="button" href={pageOfPath(location.href)}>
          {t('failure.home')}
        </a>
      </div>
    </section>
  )
}

/** A representation whose files another repository holds: asked first, then opened there or framed, as configured. */
export function RemoteScreen({ representation }: { representation: Representation }) {
  const t = useTranslate()
  const { languages, delivery, queryClient, reload } = useViewer()
  const { url, label } = representation
  // A link may name it alone: then there is nothing to go back to.
  const among = useViewerState(state => state.request !== undefined)
  const query = useQuery(
    {
      queryKey: ['remote', url],
      queryFn: async () => {
        const answer = await delivery.head(url)
        return { refused: isFailure(answer) ? answer : undefined }
      },
    },
    queryClient,
  )
  const title = localizedLine(label, languages) || t('access.remote.title')
  useEffect(() => {
    document.title = title
  }, [title])
  // Without CORS nothing of the answer can be read: the reader opens the page to see it.
  const refused = query.data?.refused
  const knownRefusal = refused && refused.failure !== 'unreachable' ? refused : undefined
  return (
    <>
      <header className="lectern-bar top-bar">
        {among && (
          <button type="button" className="button" onClick={reload}>
            <ArrowLeft size={18} aria-hidden className="remote-back" />
            {t('access.remote.back')}
          </button>
        )}
        <h1 className="top-title" dir="auto" title={title}>
          {title}
        </h1>
      </header>
      <main className="lectern-stage">
        {query.isPending && (
          <p className="remote-wait" role="status">
            {t('viewer.loading')}
          </p>
        )}
        {knownRefusal && (
          <RemoteRefused failure={knownRefusal} url={url} retry={() => void query.refetch()} />
        )}
        {query.data && !knownRefusal && <RemoteOpen representation={representation} title={title} />}
      </main>
    </>
  )
}
