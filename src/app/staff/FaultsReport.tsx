import { useConfigurationFaults } from '../../viewer/library/check/use-configuration-faults'

/** Has the faults of the configuration said in the console; readers see nothing of it. */
export function FaultsReport() {
  useConfigurationFaults()
  return null
}
