import type { Messages } from '../en'
import { access } from './access'
import { frame } from './frame'
import { media } from './media'
import { panels } from './panels'

/** עברית. */
export const he: Messages = { ...frame, ...panels, ...media, ...access }
