import type { Messages } from '../en'
import { access } from './access'
import { media } from './media'
import { panels } from './panels'
import { shell } from './shell'

/** Eesti. */
export const messages: Messages = { ...shell, ...panels, ...media, ...access }
