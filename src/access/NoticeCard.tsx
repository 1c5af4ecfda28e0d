import { type ComponentType, type ReactNode, useEffect } from 'react'
import type { Failure } from '../model/failure'
import { pageName } from '../viewer/state/page-name'
import { useObject, useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import type { FailureScope } from './failure-words'
import './notice.css'

/** An icon of a notice. */
export type NoticeIcon = ComponentType<{ size?: number; 'aria-hidden'?: boolean }>

interface NoticeCardProps {
  readonly icon: NoticeIcon
  readonly failure: Failure
  readonly scope: FailureScope
  readonly title: string
  readonly children: ReactNode
}

/** Which page is not shown, and that it is only this one. */
function WhichPage({ refused }: { refused: boolean }) {
  const t = useTranslate()
  const viewer = useViewer()
  const object = useObject()
  const canvas = useViewerState(state => state.place.canvas)
  if (!object) return null
  return (
    <p className="notice-which">
      {pageName(viewer, object, canvas)}
      {refused && object.canvases.length > 1 && ` · ${t('access.onlyThisPage')}`}
    </p>
  )
}

/** The notice that something is not shown: an alert with its heading, which the tab takes, and for a page which one it is. */
export function NoticeCard({ icon: Icon, failure, scope, title, children }: NoticeCardProps) {
  const t = useTranslate()
  const Heading = scope === 'object' ? 'h1' : 'h2'
  useEffect(() => {
    if (scope === 'object') document.title = `${title} · ${t('viewer.name')}`
  }, [t, scope, title])
  return (
    <div className={`notice notice-${scope}`} role="alert" data-failure={failure.failure}>
      <Icon size={32} aria-hidden />
      <Heading className="notice-title">{title}</Heading>
      {scope === 'page' && <WhichPage refused={/^(?:denied|login-required)$/.test(failure.failure)} />}
      {children}
    </div>
  )
}

/** The library's own words, as text, and who was asked. */
export function LibraryMessage({ failure: { message, host } }: { failure: Failure }) {
  const t = useTranslate()
  return (
    <>
      {message && (
        <figure className="notice-message">
          <figcaption>{t('failure.libraryMessage')}</figcaption>
          <blockquote dir="auto">{message}</blockquote>
        </figure>
      )}
      {host && <p className="notice-host">{t('failure.host', { host })}</p>}
    </>
  )
}
