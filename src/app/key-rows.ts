import type { MessageKey } from '../i18n/locales/en'
import type { ShortcutKey } from '../i18n/locales/en/shortcuts'
import { shortcutMessages } from '../i18n/shortcuts'
import { localizedLine } from '../model/language-map'
import { panels } from '../panels'
import {
  type KeyRow,
  READING_KEYS,
  RECORDING_KEYS,
  SEARCH_KEYS,
  SECONDS_STEP,
  VIEWER_KEYS,
} from '../viewer/keys'
import type { ViewerState } from '../viewer/state/store'
import { useLaterTranslate } from '../viewer/use-later-translate'
import { useTranslate, useViewer } from '../viewer/use-viewer'
import { availablePanels } from './panel-column/available-panels'

/** The lines that are true of what is open: the keys of a player or of reading aloud, the viewer's, and one for each panel. */
export function keyRows(state: ViewerState): readonly KeyRow[] {
  const there = availablePanels(state)
  const isRead = there.some(({ name }) => name === 'text' || name === 'aloud')
  return [
    ...(state.playback === undefined ? (isRead ? READING_KEYS : []) : RECORDING_KEYS),
    ...VIEWER_KEYS,
    ...(there.some(({ name }) => name === 'find') ? SEARCH_KEYS : []),
    ...there.flatMap(({ title, key }) => (key === '' ? [] : { message: title, keys: [key] })),
  ]
}

/** All keys of the viewer with what they do, also those that do nothing in what is open. */
export const STANDARD_KEYS: ReadonlyMap<string, KeyRow['message']> = new Map(
  [
    ...RECORDING_KEYS,
    ...VIEWER_KEYS,
    ...panels
      .filter(({ title }) => typeof title === 'string')
      .map(({ title, key }): KeyRow => ({ message: title, keys: [key] })),
  ].flatMap((line: KeyRow) =>
    [...line.keys, ...(line.unlisted ?? [])].map(key => [key, line.message] as const),
  ),
)

/** The function that says what keys do; `undefined` while its words are on their way. */
export function useKeyWords(): ((message: KeyRow['message']) => string) | undefined {
  const t = useTranslate()
  const say = useLaterTranslate(shortcutMessages)
  const { languages } = useViewer()
  const isShortcut = (message: MessageKey | ShortcutKey): message is ShortcutKey =>
    message.startsWith('shortcuts.')
  return (
    say &&
    (message => {
      if (typeof message !== 'string') return localizedLine(message, languages)
      return isShortcut(message) ? say(message) : t(message, { seconds: SECONDS_STEP })
    })
  )
}
