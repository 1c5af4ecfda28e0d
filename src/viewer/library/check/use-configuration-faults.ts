import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Delivery } from '../../../delivery/delivery'
import { englishForStaff, type StaffTranslate } from '../../../i18n/english-for-staff'
import { staffMessages } from '../../../i18n/staff'
import { isFailure } from '../../../model/failure'
import { useLaterTranslate } from '../../use-later-translate'
import { useViewer } from '../../use-viewer'
import { checkConfiguration, type Fault, type Schema } from './check-configuration'
import { faultWords } from './fault-words'

/** Finds the faults of this page's configuration; rejects with the failure when the schema is not to be had. */
async function checkOwn(delivery: Delivery): Promise<readonly Fault[]> {
  const answer = await delivery.json(new URL('configuration.schema.json', document.baseURI).href)
  if (isFailure(answer)) throw answer
  const block = document.getElementById('lectern-config')?.textContent ?? ''
  return checkConfiguration(block, answer.json as Schema)
}

let isReported = false

/** Says the faults once in the browser's console, where whoever looks after the server will look. */
function report(faults: readonly Fault[]): void {
  if (isReported || faults.length === 0) return
  isReported = true
  const sentences = faults.map(fault => faultWords(englishForStaff, fault))
  reportError(new Error(`The configuration (lectern-config) has faults. ${sentences.join(' ')}`))
}

/** The words for staff in the reader's language; `undefined` while they are on their way. */
export const useStaffTranslate = (): StaffTranslate | undefined => useLaterTranslate(staffMessages)

/** Faults of the configuration, as far as they are known. */
export interface ConfigurationFaults {
  /** `undefined` while they are on their way, or cannot be found. */
  readonly faults: readonly Fault[] | undefined
  /** True when the schema could not be fetched. */
  readonly isUnchecked: boolean
}

/** The faults of this page's configuration; found once, and said once in the console. */
export function useConfigurationFaults(): ConfigurationFaults {
  const { delivery, queryClient } = useViewer()
  const { data: faults, isError } = useQuery(
    { queryKey: ['configuration'], queryFn: () => checkOwn(delivery) },
    queryClient,
  )
  useEffect(() => report(faults ?? []), [faults])
  return { faults, isUnchecked: isError }
}
