import { localizedLine } from '../model/language-map'
import { representationId, representationKey } from '../viewer/url/representations'
import { useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'

/** The other representations of the record, which may be open where this one is not. */
export function OtherRepresentations() {
  const t = useTranslate()
  const { languages, openRepresentation } = useViewer()
  const all = useViewerState(state => state.representations)
  const opened = useViewerState(state => state.request?.url)
  const others = all.filter(each => representationKey(each.url) !== representationKey(opened ?? ''))
  if (others.length === 0) return null
  return (
    <section className="notice-links">
      <h2>{t('access.others')}</h2>
      <ul className="notice-list">
        {others.map(each => (
          <li key={each.url}>
            <button type="button" className="button" onClick={() => void openRepresentation(each)}>
              <bdi>
                {localizedLine(each.label, languages) ||
                  t('access.representation.unnamed', { id: representationId(each.url) ?? '' })}
              </bdi>
              {each.remote && <span className="notice-quiet">{t('access.representation.remote')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
