import { type KeyboardEvent, useState } from 'react'
import { shortcutMessages } from '../i18n/shortcuts'
import { keyMeaning } from '../viewer/key-name'
import { keyLabel } from '../viewer/keys'
import { isSingleKey, ownKeyOf, standardOf, withOwnKey } from '../viewer/own-keys'
import { useLaterTranslate } from '../viewer/use-later-translate'
import { useViewer, useViewerState } from '../viewer/use-viewer'
import { keyRows, STANDARD_KEYS, useKeyWords } from './key-rows'

const NO_KEY = ['Delete', 'Backspace']

/** The shortcuts of what is open, each of whose single keys can be given to another; kept on the device. */
export function KeyChanges() {
  const nameOf = useKeyWords()
  const say = useLaterTranslate(shortcutMessages)
  const { store } = useViewer()
  const own = useViewerState(({ settings }) => settings.keys)
  const [pending, setPending] = useState<string>()
  const [message, setMessage] = useState('')
  if (!say || !nameOf) return null
  const labelOf = (standard: string) => keyLabel(ownKeyOf(standard, own)) || say('shortcuts.none')

  const give = (standard: string, key: string, action: string) => {
    const holder = key && standardOf(key, own, [...STANDARD_KEYS.keys()])
    const held = holder && holder !== standard ? STANDARD_KEYS.get(holder) : undefined
    if (held) return setMessage(say('shortcuts.taken', { key: keyLabel(key), action: nameOf(held) }))
    const { settings } = store.getState()
    store.setState({ settings: { ...settings, keys: withOwnKey(settings.keys, standard, key) } })
    setMessage(
      key ? say('shortcuts.changed', { action, key: keyLabel(key) }) : say('shortcuts.removed', { action }),
    )
    setPending(undefined)
  }
  const onKeyDown = (event: KeyboardEvent, standard: string, action: string) => {
    if (pending !== standard || event.ctrlKey || event.altKey || event.metaKey) return
    const key = keyMeaning(event.nativeEvent, {})
    if (!isSingleKey(key) && key !== 'Escape' && !NO_KEY.includes(key)) return
    // Escape leaves the key, not the list.
    event.preventDefault()
    if (key === 'Escape') {
      setPending(undefined)
      setMessage('')
    } else give(standard, isSingleKey(key) ? key : '', action)
  }
  const begin = (standard: string) => {
    setPending(standard)
    setMessage(say('shortcuts.press'))
  }

  const button = (standard: string, action: string) => (
    <button
      key={standard}
      type="button"
      className="key-change"
      aria-pressed={pending === standard}
      aria-label={say('shortcuts.changeKey', { key: labelOf(standard), action })}
      onClick={() => begin(standard)}
      onKeyDown={event => onKeyDown(event, standard, action)}
      onBlur={() => setPending(undefined)}
    >
      {pending === standard ? '…' : labelOf(standard)}
    </button>
  )
  return (
    <>
      <p className="shortcuts-message" role="status">
        {message}
      </p>
      <dl className="shortcuts">
        {keyRows(store.getState()).map(({ message, keys, unlisted = [] }) => (
          <div key={keys.join(' ')}>
            <dt>{nameOf(message)}</dt>
            <dd>
              {[...keys, ...unlisted].map(key =>
                isSingleKey(key) ? button(key, nameOf(message)) : <kbd key={key}>{keyLabel(key)}</kbd>,
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
