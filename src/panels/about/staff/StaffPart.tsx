import type { StaffTranslate } from '../../../i18n/english-for-staff'
import { parseAlmaUrl } from '../../../model/alma-url'
import { faultWords } from '../../../viewer/library/check/fault-words'
import {
  useConfigurationFaults,
  useStaffTranslate,
} from '../../../viewer/library/check/use-configuration-faults'
import { useViewerState } from '../../../viewer/use-viewer'
import { storagePath } from './md5'
import { pictureWay } from './picture-way'

function ConfigurationFaults({ t }: { readonly t: StaffTranslate }) {
  const { faults, isUnchecked } = useConfigurationFaults()
  if (isUnchecked) return <p>{t('staff.unchecked')}</p>
  if (!faults) return null
  if (faults.length === 0) return <p>{t('staff.sound')}</p>
  return (
    <ul>
      {faults.map(fault => (
        <li key={`${fault.kind} ${fault.place}`}>{faultWords(t, fault)}</li>
      ))}
    </ul>
  )
}

/** Facts for staff, in links with `staff=1`: the way of the current picture, storage paths of the files, and faults of the configuration. */
export function StaffPart() {
  const t = useStaffTranslate()
  const url = useViewerState(state => state.request?.url ?? '')
  const way = useViewerState(pictureWay)
  const { institution, id: representation } = parseAlmaUrl(url) ?? {}
  if (!t) return null
  return (
    <section className="about-part" aria-labelledby="about-staff">
      <h3 id="about-staff">{t('staff.title')}</h3>
      <dl className="about-metadata">
        {way && (
          <div>
            <dt>{t('staff.picture')}</dt>
            <dd>{t(`staff.picture.${way}`)}</dd>
          </div>
        )}
        {institution !== undefined && representation !== undefined && (
          <div>
            <dt>{t('staff.path')}</dt>
            <dd>
              <code>{storagePath(institution, representation)}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('staff.configuration')}</dt>
          <dd>
            <ConfigurationFaults t={t} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
