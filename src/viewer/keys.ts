// All keys of the viewer beside those of the panels (`Panel.key`): `keyboard.ts` acts on the first table, the player on the
// second, the list of shortcuts shows both. Other listeners of the document hear Escape only: `use-escape.ts` (overview,
// deep zoom in a column) and `app/embed-bridge` (closes the lightbox). The shell takes only types from here: the list is loaded
// when it is opened.

import type { MessageKey } from '../i18n/locales/en'
import type { ShortcutKey } from '../i18n/locales/en/shortcuts'
import type { LanguageMap } from '../model/language-map'

/** A line in the list of shortcuts. Keys are `event.key`; letters lower case, with `Shift+` where Shift is held. */
export interface KeyRow {
  readonly message: MessageKey | ShortcutKey | LanguageMap
  readonly keys: readonly string[]
  /** Keys that do the same, or the opposite, and are not listed. */
  readonly unlisted?: readonly string[]
}

/** Keys while an object is open. */
export const VIEWER_KEYS = [
  { message: 'shortcuts.turn', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { message: 'shortcuts.turnAlways', keys: ['PageUp', 'PageDown', 'q', 'e', ',', '.'] },
  { message: 'shortcuts.ends', keys: ['Home', 'End'], unlisted: ['Shift+q', 'Shift+e'] },
  { message: 'shortcuts.jump', keys: ['x'] },
  { message: 'shortcuts.zoom', keys: ['+', '-'], unlisted: ['='] },
  { message: 'shortcuts.whole', keys: ['0'] },
  { message: 'shortcuts.pan', keys: ['w', 'a', 's', 'd'] },
  { message: 'shortcuts.book', keys: ['b'] },
  { message: 'layout.scroll', keys: ['Shift+b'] },
  { message: 'layout.overview', keys: ['o'] },
  { message: 'shortcuts.rotate', keys: ['r'], unlisted: ['Shift+r'] },
  { message: 'shortcuts.fullscreen', keys: ['f'] },
  { message: 'shortcuts.close', keys: ['Escape'] },
  { message: 'shortcuts.help', keys: ['?'] },
] as const satisfies readonly KeyRow[]

/** Keys while a recording is open; they go before the viewer's. */
export const RECORDING_KEYS = [
  { message: 'media.play', keys: [' ', 'k'] },
  { message: 'media.back', keys: ['j'] },
  { message: 'media.forward', keys: ['l'] },
  { message: 'media.mute', keys: ['m'] },
  { message: 'media.captions', keys: ['c'] },
  { message: 'media.nextCaptions', keys: ['Shift+c'] },
  { message: 'media.speed', keys: ['<', '>'] },
] as const satisfies readonly KeyRow[]

/** Keys while something is read aloud, those of a player; the first begins it. */
export const READING_KEYS = [
  { message: 'aloud.pause', keys: ['k'] },
  { message: 'aloud.before', keys: ['j'] },
  { message: 'aloud.next', keys: ['l'] },
  { message: 'media.speed', keys: ['<', '>'] },
] as const satisfies readonly KeyRow[]

/** Keys of the search where there can be one; they work in every field too. */
export const SEARCH_KEYS = [
  { message: 'shortcuts.search', keys: ['Ctrl+F', 'F3'] },
] as const satisfies readonly KeyRow[]

type KeysOf<Row> = Row extends { readonly keys: readonly (infer Key)[] } ? Key : never
type UnlistedOf<Row> = Row extends { readonly unlisted: readonly (infer Key)[] } ? Key : never

export type ViewerKey = KeysOf<(typeof VIEWER_KEYS)[number]> | UnlistedOf<(typeof VIEWER_KEYS)[number]>
export type RecordingKey = KeysOf<(typeof RECORDING_KEYS)[number]>
export type ReadingKey = KeysOf<(typeof READING_KEYS)[number]>

/** Seconds that a key goes back or forward in a recording. */
export const SECONDS_STEP = 10

const LABELS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Escape: 'Esc',
  ' ': 'Space',
  '-': '−',
}

/** The label of a key as keyboards have it. */
export const keyLabel = (key: string): string =>
  LABELS[key] ?? (/^(?:Shift\+)?.$/u.test(key) ? key.replace(/.$/u, last => last.toUpperCase()) : key)
