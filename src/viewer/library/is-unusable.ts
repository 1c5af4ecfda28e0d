import type { Configuration } from '../../model/configuration'
import { settingsOf } from './library-settings'

/** Tells whether the configuration is such that no object may be opened: it is damaged, or its notices cannot be shown. */
export const isUnusable = (configuration: Configuration): boolean => settingsOf(configuration).noticesUnusable
