import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { IconButton } from '../ui/IconButton'
import { keyLabel, RECORDING_KEYS, SECONDS_STEP, VIEWER_KEYS } from '../viewer/keys'
import { useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import { availablePanels } from './panel-column/available-panels'
import './overlays.css'

/** The lines that are true of what is open: the player's keys, the viewer's, and a key for each panel. */
function KeyList() {
  const t = useTranslate()
  const { store } = useViewer()
  const playing = useViewerState(state => state.playback !== undefined)
  const rows = [
    ...(playing ? RECORDING_KEYS : []),
    ...VIEWER_KEYS,
    ...availablePanels(store.getState()).map(({ title, key }) => ({ message: title, keys: [key] })),
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

/** The list of keys. */
export function ShortcutsDialog() {
  const t = useTranslate()
  const { store } = useViewer()
  const shown = useViewerState(state => state.shortcutsShown)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shown) {
      dialog.current?.showModal()
      heading.current?.focus()
    } else dialog.current?.close()
  }, [shown])
  const close = () => store.setState({ shortcutsShown: false })
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="shortcuts-title" onClose={close}>
      <div className="panel-head">
        <h2 id="shortcuts-title" tabIndex={-1} ref={heading}>
          {t('shortcuts.title')}
        </h2>
        <IconButton icon={X} label={t('panel.close')} onClick={close} />
      </div>
      {shown && <KeyList />}
    </dialog>
  )
}
