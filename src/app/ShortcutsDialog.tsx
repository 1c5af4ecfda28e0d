import { X } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { shortcutMessages } from '../i18n/shortcuts'
import { IconButton } from '../ui/IconButton'
import { useLaterTranslate } from '../viewer/use-later-translate'
import { useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import { KeyChanges } from './KeyChanges'
import { KeyList } from './KeyList'
import './shortcuts-dialog.css'

/** The list of keys, in a dialog that opens at once; its keys can be changed there. */
export function ShortcutsDialog() {
  const t = useTranslate()
  const { store } = useViewer()
  const say = useLaterTranslate(shortcutMessages)
  const [isChanging, setChanging] = useState(false)
  const hasOwn = useViewerState(({ settings }) => Object.keys(settings.keys ?? {}).length > 0)
  const takeUsual = () => store.setState(({ settings }) => ({ settings: { ...settings, keys: {} } }))
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    heading.current?.focus()
    // Closing gives the focus back; removal would lose it.
    return () => current?.close()
  }, [])
  const close = () => store.setState({ shortcutsShown: false })
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="shortcuts-title" onClose={close}>
      <div className="panel-head">
        <h2 id="shortcuts-title" tabIndex={-1} ref={heading}>
          {t('shortcuts.show')}
        </h2>
        <IconButton icon={X} label={t('panel.close')} onClick={() => dialog.current?.close()} />
      </div>
      {isChanging ? <KeyChanges /> : <KeyList />}
      {say && (
        <p className="shortcuts-actions">
          <button type="button" className="button" onClick={() => setChanging(!isChanging)}>
            {say(isChanging ? 'shortcuts.done' : 'shortcuts.change')}
          </button>
          {isChanging && (
            <button type="button" className="button" disabled={!hasOwn} onClick={takeUsual}>
              {say('shortcuts.usual')}
            </button>
          )}
        </p>
      )}
    </dialog>
  )
}
