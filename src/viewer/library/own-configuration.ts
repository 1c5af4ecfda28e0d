import { type Configuration, parseConfiguration } from '../../model/configuration'

/** Reads the configuration of this page. */
export const ownConfiguration = (): Configuration =>
  parseConfiguration(document.getElementById('lectern-config')?.textContent ?? '')
