import { ArrowLeft } from 'lucide-react'
import { toolMessages } from '../../i18n/tools'
import { readBackUrl } from '../../viewer/url/back-link'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import './back-link.css'

/** The way back to the page that the link names, with its host, so that nobody is led elsewhere unseen. */
export function BackLink() {
  const later = useLaterTranslate(toolMessages) ?? toolMessages.english
  const url = readBackUrl(location.href)
  if (url === undefined) return null
  const { host } = new URL(url)
  const name = later('back.to', { host })
  return (
    <a className="button back-link" href={url} title={name} aria-label={name}>
      <ArrowLeft size={18} aria-hidden className="back-link-arrow" />
      <span dir="ltr">{host}</span>
    </a>
  )
}
