import { X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { IconButton } from '../ui/IconButton'
import { useTranslate, useViewer } from '../viewer/use-viewer'
import { KeyList } from './KeyList'
import './shortcuts-dialog.css'

/** The list of keys, in a dialog that opens at once. */
export function ShortcutsDialog() {
  const t = useTranslate()
  const { store } = useViewer()
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
          {t('shortcuts.title')}
        </h2>
        <IconButton icon={X} label={t('panel.close')} onClick={() => dialog.current?.close()} />
      </div>
      <KeyList />
    </dialog>
  )
}
