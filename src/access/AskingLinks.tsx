import { localizedLine } from '../model/language-map'
import { OutwardLink } from '../ui/links/OutwardLink'
import { settingsOf } from '../viewer/library/library-settings'
import { almaValues, fillTemplate } from '../viewer/library/template'
import { objectOf } from '../viewer/state/store'
import { useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import { contactUrl } from './ways-out'

/** The ways to ask the library, for access or for help, as far as they are configured. */
export function AskingLinks() {
  const t = useTranslate()
  const { languages } = useViewer()
  const settings = useViewerState(state => settingsOf(state.configuration))
  const requestUrl = useViewerState(state => state.request?.url)
  const label = useViewerState(state => objectOf(state)?.label)
  const values = { ...almaValues(requestUrl), title: localizedLine(label, languages) }
  const request = fillTemplate(settings.requestAccess, values, location.origin)
  const contact = contactUrl(settings.contact)
  return (
    <>
      {request !== undefined && (
        <OutwardLink className="button" url={request} newTab={t('about.newTab')}>
          {t('access.request')}
        </OutwardLink>
      )}
      {contact !== undefined && (
        <OutwardLink className="button" url={contact} newTab={t('about.newTab')}>
          {t('access.contact')}
        </OutwardLink>
      )}
    </>
  )
}
