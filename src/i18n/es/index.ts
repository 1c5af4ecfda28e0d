import type { Messages } from '../en'
import { access } from './access'
import { frame } from './frame'
import { media } from './media'
import { panels } from './panels'

/** Español. */
export const es: Messages = { ...frame, ...panels, ...media, ...access }
