import { type ReactNode, useId, useState } from 'react'
import { isSigned } from '../../delivery/renewal'
import { safeUrl } from '../../delivery/safe-url'
import type { MessageKey } from '../../i18n/locales/en'
import type { Canvas, DigitalObject, Link, MetadataEntry } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { smallPicture } from '../../stage/thumbnail/small-picture'
import { Loaded } from '../../ui/Loaded'
import { Localized } from '../../ui/Localized'
import { LinkList } from '../../ui/links/LinkList'
import { Metadata, RichValues, Rights, type StatementContext } from '../../ui/statements/Statements'
import { isPermitted } from '../../viewer/library/permissions'
import { tellTakenLink } from '../../viewer/library/taking'
import { isForStaff } from '../../viewer/url/for-staff'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { Providers } from './Providers'
import { SignOuts } from './SignOuts'
import './about.css'

const loadStaffPart = () => import('./staff/StaffPart').then(module => module.StaffPart)

/** A part of the panel under its heading. */
function Part({ title, children }: { title: MessageKey; children: ReactNode }) {
  const t = useTranslate()
  const id = useId()
  return (
    <section className="about-part" aria-labelledby={id}>
      <h3 id={id}>{t(title)}</h3>
      {children}
    </section>
  )
}

/** Parts of the viewer that statements need. */
function useStatementContext(): StatementContext {
  const { languages, translate: t } = useViewer()
  return { languages, newTab: t('about.newTab'), checkUrl: url => safeUrl(url) }
}

/** Links under a heading; nothing when there are none. */
function Links({ title, links }: { title: MessageKey; links: readonly Link[] }) {
  const t = useTranslate()
  const { languages } = useViewer()
  const copies = title === 'about.renderings'
  const forbidden = useViewerState(state => copies && !isPermitted(state, 'download'))
  if (forbidden || links.length === 0) return null
  return (
    <Part title={title}>
      <LinkList
        links={links}
        languages={languages}
        checkUrl={url => safeUrl(url)}
        newTab={t('about.newTab')}
        {...(copies && { onFollow: tellTakenLink(languages) })}
      />
    </Part>
  )
}

const listed = (statement: MetadataEntry | undefined) => (statement ? [statement] : [])

/** Picture that stands for the whole object. Presentation 3, `thumbnail`. */
function ObjectThumbnail({ object }: { object: DigitalObject }) {
  const isPending = useViewerState(state => state.consentPending)
  const [hasFailed, setFailed] = useState(false)
  const url = smallPicture(object.thumbnail)
  if (isPending || hasFailed || url === undefined) return null
  return <img className="about-thumbnail" src={url} alt="" loading="lazy" onError={() => setFailed(true)} />
}

/** Description of the whole object. */
function AboutObject({ object }: { object: DigitalObject }) {
  const { languages, translate: t } = useViewer()
  const context = useStatementContext()
  return (
    <>
      <ObjectThumbnail object={object} />
      <h3 className="about-label">
        {localizedLine(object.label, languages) === '' ? (
          t('viewer.untitled')
        ) : (
          <Localized text={object.label} languages={languages} />
        )}
      </h3>
      {object.summary && <RichValues text={object.summary} {...context} />}
      <Metadata entries={[...object.metadata, ...listed(object.requiredStatement)]} {...context} />
      {object.rights.length > 0 && (
        <Part title="about.rights">
          <Rights rights={object.rights} {...context} />
        </Part>
      )}
      {object.providers.length > 0 && (
        <Part title="about.provider">
          <Providers providers={object.providers} />
        </Part>
      )}
      <Links title="about.homepage" links={object.homepages} />
      <Links title="about.renderings" links={object.renderings} />
      <Links title="about.seeAlso" links={object.seeAlso} />
    </>
  )
}

/** Description of the current page, where it has one. */
function AboutPage({ canvas }: { canvas: Canvas }) {
  const { metadata, requiredStatement, rights, renderings } = canvas
  const context = useStatementContext()
  const entries = [...metadata, ...listed(requiredStatement)].filter(
    ({ value }) => localizedLine(value, context.languages) !== '',
  )
  return (
    <>
      {entries.length + rights.length > 0 && (
        <Part title="about.page">
          <Metadata entries={entries} {...context} />
          <Rights rights={rights} {...context} />
        </Part>
      )}
      <Links title="about.renderings" links={renderings} />
    </>
  )
}

/** URL of the object; never a signed one. */
function Source() {
  const t = useTranslate()
  const url = useViewerState(state => state.request?.url)
  if (url === undefined || isSigned(url)) return null
  return <Links title="about.source" links={[{ url, format: '', label: { none: [t('about.manifest')] } }]} />
}

/** Description, provider and rights of the object and the current page. */
export function AboutContent() {
  const object = useObject()
  const position = useViewerState(state => state.place.canvas)
  const canvas = object?.canvases[position]
  if (!object) return null
  return (
    <div className="about">
      <AboutObject object={object} />
      {canvas && <AboutPage key={position} canvas={canvas} />}
      <SignOuts />
      <Source />
      {isForStaff(location.href) && <Loaded load={loadStaffPart} />}
    </div>
  )
}
