import { access } from './access'
import { media } from './media'
import { panels } from './panels'
import { shell } from './shell'

/** The viewer's words, in ICU message syntax. The other locales have the same keys. */
export const en = { ...shell, ...panels, ...media, ...access } as const

/** A name of one of the viewer's messages. */
export type MessageKey = keyof typeof en

/** All messages of one locale. */
export type Messages = Readonly<Record<MessageKey, string>>
