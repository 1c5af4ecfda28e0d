import type { Messages } from '../en'
import { access } from './access'
import { frame } from './frame'
import { media } from './media'
import { panels } from './panels'

/** Deutsch. */
export const de: Messages = { ...frame, ...panels, ...media, ...access }
