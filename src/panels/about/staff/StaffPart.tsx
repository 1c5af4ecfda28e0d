import { useQuery } from '@tanstack/react-query'
import type { Delivery } from '../../../delivery/delivery'
import { parseAlmaUrl } from '../../../model/alma-url'
import { isFailure } from '../../../model/failure'
import { useTranslate, useViewer, useViewerState } from '../../../viewer/use-viewer'
import { checkConfiguration, type Schema } from './check-configuration'
import { storagePath } from './md5'
import { pictureWay } from './picture-way'

/** Finds the faults of this page's configuration; rejects with the failure when the schema is not to be had. */
async function checkOwn(delivery: Delivery) {
  const answer = await delivery.json(new URL('configuration.schema.json', document.baseURI).href)
  if (isFailure(answer)) throw answer
  const block = document.getElementById('lectern-config')?.textContent ?? ''
  return checkConfiguration(block, answer.json as Schema)
}

function ConfigurationFaults() {
  const t = useTranslate()
  const { delivery, queryClient } = useViewer()
  const { data: faults, isError } = useQuery(
    { queryKey: ['configuration'], queryFn: () => checkOwn(delivery) },
    queryClient,
  )
  if (isError) return <p>{t('access.staff.unchecked')}</p>
  if (!faults) return null
  if (faults.length === 0) return <p>{t('access.staff.sound')}</p>
  return (
    <ul>
      {faults.map(({ key, place, expected }) => (
        <li key={`${key} ${place}`}>{t(key, { place, expected, detail: expected })}</li>
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
