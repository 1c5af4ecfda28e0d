import { Columns2 } from 'lucide-react'
import { besideMessages } from '../../i18n/beside'
import { localizedLine } from '../../model/language-map'
import type { Representation } from '../../model/representation'
import { besideHolder } from '../../viewer/beside/holder'
import { linkBeside } from '../../viewer/url/beside-link'
import { representationId, representationKey } from '../../viewer/url/representations'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import './representations.css'

/** Leads to both representations side by side: the one that is open, and this one. */
function BesideLink({ url, name }: { url: string; name: string }) {
  const say = useLaterTranslate(besideMessages) ?? besideMessages.english
  // The place is written into the address while the panel is open.
  useViewerState(state => state.place)
  return (
    <a
      className="icon-button representation-beside"
      href={linkBeside(location.href, url)}
      aria-label={`${say('open')}: ${name}`}
      title={say('open')}
    >
      <Columns2 size={20} aria-hidden />
    </a>
  )
}

/** One representation by its name, or by its number where nobody has named it. */
function Choice({ representation, current }: { representation: Representation; current: boolean }) {
  const t = useTranslate()
  const { languages, openRepresentation } = useViewer()
  const { url, label, remote } = representation
  const id = representationId(url) ?? new URL(url).host
  const name = localizedLine(label, languages) || t('access.representation.unnamed', { id })
  return (
    <li className="representation-row">
      <button
        type="button"
        className="representation"
        aria-current={current || undefined}
        onClick={() => !current && void openRepresentation(representation)}
      >
        <bdi>{name}</bdi>
        {remote && <span className="representation-remote">{t('access.representation.remote')}</span>}
      </button>
      {!current && !remote && !besideHolder() && <BesideLink url={url} name={name} />}
    </li>
  )
}

/** The representations of the record, to be chosen from; the page that is read is kept where it corresponds. */
export function RepresentationsContent() {
  const all = useViewerState(state => state.representations)
  const opened = useViewerState(state => representationKey(state.request?.url ?? ''))
  return (
    <ul className="representations">
      {all.map(each => (
        <Choice key={each.url} representation={each} current={representationKey(each.url) === opened} />
      ))}
    </ul>
  )
}
