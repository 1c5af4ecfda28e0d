import { FolderOpen } from 'lucide-react'
import { safeUrl } from '../delivery/safe-url'
import { downloadsMessages } from '../i18n/downloads'
import type { MessageKey } from '../i18n/locales/en'
import type { Link } from '../model/digital-object'
import { localizedLine } from '../model/language-map'
import { Localized } from '../ui/Localized'
import { LinkList } from '../ui/links/LinkList'
import { nameOfRendering } from '../viewer/files/renderings/rendering-name'
import { useRenderingUrl } from '../viewer/files/renderings/use-rendering-url'
import { isPermitted } from '../viewer/library/permissions'
import { tellTakenLink } from '../viewer/library/taking'
import { useLaterTranslate } from '../viewer/use-later-translate'
import { useObject, useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import { OtherRepresentations } from './OtherRepresentations'
import './notice.css'

function Links({ title, links }: { title: MessageKey; links: readonly Link[] }) {
  const t = useTranslate()
  const { languages } = useViewer()
  const copies = title === 'about.renderings'
  const forbidden = useViewerState(state => copies && !isPermitted(state, 'download'))
  if (forbidden || links.length === 0) return null
  return (
    <section className="notice-links">
      <h3>{t(title)}</h3>
      <LinkList
        links={links}
        languages={languages}
        checkUrl={url => safeUrl(url)}
        newTab={t('about.newTab')}
        {...(copies && { onFollow: tellTakenLink(languages) })}
      />
    </section>
  )
}

/** Renderings that the viewer itself shows, as the object has no pages. */
function OpenHere({ links }: { links: readonly Link[] }) {
  const words = useLaterTranslate(downloadsMessages) ?? downloadsMessages.english
  const { languages } = useViewer()
  const urlOf = useRenderingUrl()
  return links.map(link => {
    const viewerUrl = urlOf(link)
    return (
      viewerUrl !== undefined && (
        <a key={link.url} className="button" href={viewerUrl}>
          {words('downloads.openHere')}: {nameOfRendering(link, languages)}
        </a>
      )
    )
  })
}

/** An object without anything to show (a remote or empty representation): what it is, and where it may be. */
export function EmptyNotice() {
  const t = useTranslate()
  const { languages } = useViewer()
  const object = useObject()
  if (!object) return null
  return (
    <div className="notice notice-object" role="status" data-state="empty">
      <FolderOpen size={32} aria-hidden />
      <h2 className="notice-title">{t('viewer.empty.title')}</h2>
      {localizedLine(object.label, languages) !== '' && (
        <p className="notice-label">
          <Localized text={object.label} languages={languages} />
        </p>
      )}
      <p>
        {t(
          object.homepages.length + object.renderings.length > 0
            ? 'viewer.empty.body'
            : 'viewer.empty.bodyAlone',
        )}
      </p>
      <Links title="about.homepage" links={object.homepages} />
      <Links title="about.renderings" links={object.renderings} />
      <OpenHere links={object.renderings} />
      <OtherRepresentations />
    </div>
  )
}
