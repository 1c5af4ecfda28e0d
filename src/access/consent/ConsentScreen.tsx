import { ScrollText, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { pageOfPath } from '../../model/alma-url'
import type { DigitalObject } from '../../model/digital-object'
import { failure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import { Localized } from '../../ui/Localized'
import { isUnusable } from '../../viewer/library/is-unusable'
import { settingsOf } from '../../viewer/library/library-settings'
import { useObject, useTranslate, useViewer } from '../../viewer/use-viewer'
import { FailureNotice } from '../FailureNotice'
import { acceptNotice, type PendingNotice, pendingNotices } from './consent'
import '../notice.css'

const WORDS = {
  terms: { icon: ScrollText, title: 'access.terms.title', accept: 'access.terms.accept' },
  warning: { icon: TriangleAlert, title: 'access.warning.title', accept: 'access.warning.accept' },
} as const

function Notice({ pending, accept }: { pending: PendingNotice; accept: () => void }) {
  const t = useTranslate()
  const { languages } = useViewer()
  const heading = useRef<HTMLHeadingElement>(null)
  // Each notice is read from its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another notice is another reading
  useEffect(() => heading.current?.focus(), [pending.key])
  const { icon: Icon, title, accept: yes } = WORDS[pending.kind]
  const own = localizedLine(pending.notice.title, languages)
  return (
    <section
      className="notice notice-object notice-consent"
      data-state={pending.kind}
      aria-labelledby="consent"
    >
      <Icon size={32} aria-hidden />
      <h2 ref={heading} id="consent" tabIndex={-1} className="notice-title" dir="auto">
        {own === '' ? t(title) : own}
      </h2>
      <p className="notice-text">
        <Localized text={pending.notice.text} languages={languages} />
      </p>
      <div className="notice-steps">
        <button type="button" className="button button-strong" onClick={accept}>
          {t(yes)}
        </button>
        <a className="button" href={pageOfPath(location.href)}>
          {t('failure.home')}
        </a>
      </div>
    </section>
  )
}

function Pending({ object }: { object: DigitalObject }) {
  const { store } = useViewer()
  const [, setAccepted] = useState(0)
  // Without storage, an acceptance lasts as long as the page.
  const [here] = useState(() => new Set<string>())
  const { configuration } = store.getState()
  const settings = settingsOf(configuration)
  const next = pendingNotices(object, settings).find(({ key }) => !here.has(key))
  useEffect(() => {
    if (!next && !isUnusable(configuration)) store.setState({ consentPending: false })
  }, [next, store, configuration])
  if (isUnusable(configuration))
    return <FailureNotice failure={failure('invalid', { detail: 'misconfigured' })} scope="object" />
  if (!next) return null
  const accept = () => {
    acceptNotice(next)
    here.add(next.key)
    setAccepted(here.size)
  }
  return <Notice pending={next} accept={accept} />
}

/** Stands before an object whose notices are still to be accepted: of the object there is only its name. */
export function ConsentScreen() {
  const t = useTranslate()
  const { languages } = useViewer()
  const object = useObject()
  const title = localizedLine(object?.label, languages) || t('viewer.untitled')
  useEffect(() => {
    document.title = title
  }, [title])
  if (!object) return null
  return (
    <>
      <header className="lectern-bar top-bar">
        <h1 className="top-title" dir="auto" title={title}>
          {title}
        </h1>
      </header>
      <main className="lectern-stage">
        <Pending object={object} />
      </main>
    </>
  )
}
