import type { ComponentType, ReactNode } from 'react'
import type { Failure } from '../model/failure'
import { useTranslate } from '../viewer/use-viewer'
import type { FailureScope } from './failure-words'
import './notice.css'

/** An icon of a notice. */
export type NoticeIcon = ComponentType<{ size?: number; 'aria-hidden'?: boolean }>

interface NoticeFrameProps {
  readonly icon: NoticeIcon
  readonly failure: Failure
  readonly scope: FailureScope
  readonly title: string
  readonly children: ReactNode
}

/** The notice that something is not shown: an alert with its heading. */
export function NoticeFrame({ icon: Icon, failure, scope, title, children }: NoticeFrameProps) {
  const Heading = scope === 'object' ? 'h1' : 'h2'
  return (
    <div className={`notice notice-${scope}`} role="alert" data-failure={failure.failure}>
      <Icon size={32} aria-hidden />
      <Heading className="notice-title">{title}</Heading>
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
