import { parseAlmaUrl } from '../../../model/alma-url'
import { faultWords } from '../../../viewer/library/check/fault-words'
import { useConfigurationFaults } from '../../../viewer/library/check/use-configuration-faults'
import { useTranslate, useViewerState } from '../../../viewer/use-viewer'
import { storagePath } from './md5'
import { pictureWay } from './picture-way'

function ConfigurationFaults() {
  const t = useTranslate()
  const { faults, isUnchecked } = useConfigurationFaults()
  if (isUnchecked) return <p>{t('access.staff.unchecked')}</p>
  if (!faults) return null
  if (faults.length === 0) return <p>{t('access.staff.sound')}</p>
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
  const t = useTranslate()
  const url = useViewerState(state => state.request?.url ?? '')
  const way = useViewerState(pictureWay)
  const { institution, id: representation } = parseAlmaUrl(url) ?? {}
  return (
    <section className="about-part" aria-labelledby="about-staff">
      <h3 id="about-staff">{t('access.staff.title')}</h3>
      <dl className="about-metadata">
        {way && (
          <div>
            <dt>{t('access.staff.picture')}</dt>
            <dd>{t(`access.staff.picture.${way}`)}</dd>
          </div>
        )}
        {institution !== undefined && representation !== undefined && (
          <div>
            <dt>{t('access.staff.path')}</dt>
            <dd>
              <code>{storagePath(institution, representation)}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('access.staff.configuration')}</dt>
          <dd>
            <ConfigurationFaults />
          </dd>
        </div>
      </dl>
    </section>
  )
}
