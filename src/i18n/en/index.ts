import { access } from './access'
import { frame } from './frame'
import { media } from './media'
import { panels } from './panels'

/** The viewer's words, in ICU message syntax. The other locales have the same keys. */
export const en = { ...frame, ...panels, ...media, ...access } as const

/** A name of one of the viewer's messages. */
export type MessageKey = keyof typeof en

/** All messages of one locale. */
export type Messages = Readonly<Record<MessageKey, string>>
