import { localizedLine } from '../../model/language-map'
import type { Representation } from '../../model/representation'
import { representationId, representationKey } from '../../viewer/url/representations'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import './representations.css'

/** One representation by its name, or by its number where nobody has named it. */
function Choice({ representation, current }: { representation: Representation; current: boolean }) {
  const t = useTranslate()
  const { languages, openRepresentation } = useViewer()
  const { url, label, remote } = representation
  const id = representationId(url) ?? new URL(url).host
  const name = localizedLine(label, languages) || t('access.representation.unnamed', { id })
  return (
    <li>
      <button
        type="button"
        className="representation"
        aria-current={current || undefined}
        onClick={() => !current && void openRepresentation(representation)}
      >
        <bdi>{name}</bdi>
        {remote && <span className="representation-remote">{t('access.representation.remote')}</span>}
      </button>
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
