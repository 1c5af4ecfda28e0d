import { ArrowLeft } from 'lucide-react'
import { downloadsMessages } from '../../i18n/downloads'
import type { DigitalObject } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { pagesLink } from '../../viewer/url/rendering-link'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import '../screens/back-link.css'

/** Page (counted from 1) of which alone the file is a rendering. */
function pageOf({ renderingOf, canvases: [file] }: DigitalObject): number | undefined {
  const url = file?.painting[0]?.media.url
  if (renderingOf?.renderings.some(link => link.url === url)) return undefined
  const pages = renderingOf?.canvases.flatMap(({ renderings }, index) =>
    renderings.some(link => link.url === url) ? [index + 1] : [],
  )
  return pages?.length === 1 ? pages[0] : undefined
}

/** The way back from a rendering to the pages of its object; nothing where the pages are open. */
export function BackToPages() {
  const t = useTranslate()
  const words = useLaterTranslate(downloadsMessages) ?? downloadsMessages.english
  const { languages } = useViewer()
  const object = useObject()
  const opened = useViewerState(state => state.request?.url)
  if (opened === undefined || !object?.renderingOf) return null
  const title = localizedLine(object.label, languages) || t('viewer.untitled')
  const name = words('downloads.backTo', { title })
  return (
    <a
      className="button back-link"
      href={pagesLink(location.href, opened, pageOf(object))}
      title={name}
      aria-label={name}
    >
      <ArrowLeft size={18} aria-hidden className="back-link-arrow" />
      <span className="not-on-phone">{t('access.remote.back')}</span>
    </a>
  )
}
