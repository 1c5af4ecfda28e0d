import type { Messages } from '../en'
import { access } from './access'
import { media } from './media'
import { panels } from './panels'
import { shell } from './shell'

/** Cymraeg. */
export const messages: Messages = { ...shell, ...panels, ...media, ...access }
