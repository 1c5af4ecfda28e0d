import { keyLabel, RECORDING_KEYS, SEARCH_KEYS, SECONDS_STEP, VIEWER_KEYS } from '../viewer/keys'
import { useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import { availablePanels } from './panel-column/available-panels'

/** The lines that are true of what is open: the player's keys, the viewer's, and a key for each panel. */
export function KeyList() {
  const t = useTranslate()
  const { store } = useViewer()
  const playing = useViewerState(state => state.playback !== undefined)
  const panels = availablePanels(store.getState())
  const rows = [
    ...(playing ? RECORDING_KEYS : []),
    ...VIEWER_KEYS,
    ...(panels.some(({ name }) => name === 'find') ? SEARCH_KEYS : []),
    ...panels.map(({ title, key }) => ({ message: title, keys: [key] })),
  ]
  return (
    <dl className="shortcuts">
      {rows.map(({ message, keys }) => (
        <div key={message}>
          <dt>{t(message, { seconds: SECONDS_STEP })}</dt>
          <dd>
            {keys.map(key => (
              <kbd key={key}>{keyLabel(key)}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
