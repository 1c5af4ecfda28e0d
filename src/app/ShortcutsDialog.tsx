import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { MessageKey } from '../i18n/en'
import { IconButton } from '../ui/IconButton'
import { useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'
import './overlays.css'

const SHORTCUTS: readonly (readonly [MessageKey, readonly string[]])[] = [
  ['shortcuts.turn', ['←', '→', '↑', '↓']],
  ['shortcuts.turnAlways', ['PgUp', 'PgDn', 'Q', 'E', ',', '.']],
  ['shortcuts.ends', ['Home', 'End']],
  ['shortcuts.jump', ['X']],
  ['shortcuts.zoom', ['+', '−']],
  ['shortcuts.whole', ['0']],
  ['shortcuts.pan', ['W', 'A', 'S', 'D']],
  ['shortcuts.book', ['B']],
  ['layout.overview', ['O']],
  ['shortcuts.rotate', ['R']],
  ['shortcuts.fullscreen', ['F']],
  ['shortcuts.panels', ['1', '2', '3', '4']],
  ['panel.find', ['/']],
  ['panel.downloads', ['5']],
  ['shortcuts.adjust', ['I']],
  ['settings.title', ['P']],
  ['shortcuts.close', ['Esc']],
  ['shortcuts.help', ['?']],
]

/** Keys while a recording is open. */
const OF_RECORDINGS: typeof SHORTCUTS = [
  ['media.play', ['Space', 'K']],
  ['media.back', ['J']],
  ['media.forward', ['L']],
  ['media.mute', ['M']],
  ['media.captions', ['C']],
  ['media.speed', ['<', '>']],
]
/** Seconds that a key goes back or forward in a recording. */
const STEP = 10

/** The list of keys. */
export function ShortcutsDialog() {
  const t = useTranslate()
  const { store } = useViewer()
  const shown = useViewerState(state => state.shortcutsShown)
  const playing = useViewerState(state => state.playback !== undefined)
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
      <dl className="shortcuts">
        {[...(playing ? OF_RECORDINGS : []), ...SHORTCUTS].map(([message, keys]) => (
          <div key={message}>
            <dt>{t(message, { seconds: STEP })}</dt>
            <dd>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
