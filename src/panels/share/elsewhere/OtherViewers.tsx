import { embedMessages } from '../../../i18n/embed'
import { OutwardLink } from '../../../ui/links/OutwardLink'
import { useLaterTranslate } from '../../../viewer/use-later-translate'
import { useObject, useTranslate, useViewer, useViewerState } from '../../../viewer/use-viewer'
import { viewerLinks } from './viewer-links'
import './elsewhere.css'

/** Links that open the object in other viewers of the library's choice; nothing where none can open it. */
export function OtherViewers() {
  const t = useTranslate()
  const words = useLaterTranslate(embedMessages)
  const { languages } = useViewer()
  const object = useObject()
  const configuration = useViewerState(state => state.configuration)
  const url = useViewerState(state => state.request?.url)
  const canvas = useViewerState(state => state.place.canvas)
  const links = object ? viewerLinks(configuration, { object, url, canvas, languages }, location.origin) : []
  if (!words || links.length === 0) return null
  return (
    <section className="share-elsewhere" aria-labelledby="lectern-elsewhere">
      <h3 id="lectern-elsewhere">{words('embed.elsewhere')}</h3>
      <ul>
        {links.map(link => (
          <li key={link.label + link.url}>
            <OutwardLink url={link.url} newTab={t('about.newTab')}>
              <bdi>{link.label}</bdi>
            </OutwardLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
