import { keyLabel } from '../viewer/keys'
import { ownKeyOf } from '../viewer/own-keys'
import { useViewer, useViewerState } from '../viewer/use-viewer'
import { keyRows, useKeyWords } from './key-rows'

/** The shortcuts of what is open, with the reader's own keys. */
export function KeyList() {
  const nameOf = useKeyWords()
  const { store } = useViewer()
  const own = useViewerState(state => state.settings.keys)
  if (!nameOf) return null
  return (
    <dl className="shortcuts">
      {keyRows(store.getState()).map(({ message, keys }) => (
        <div key={keys.join(' ')}>
          <dt>{nameOf(message)}</dt>
          <dd>
            {keys
              .map(key => ownKeyOf(key, own))
              .filter(Boolean)
              .map(key => (
                <kbd key={key}>{keyLabel(key)}</kbd>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
