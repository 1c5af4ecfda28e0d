import { useState } from 'react'
import { useStore } from 'zustand'
import { folderMessages } from '../../i18n/folder'
import type { FolderKey } from '../../i18n/locales/en/folder'
import type { TranslateOf } from '../../i18n/translate'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'
import { useSheet } from '../panel-column/use-sheet'
import { type OpenedFolder, openedFolder } from './opened-folder'
import './folder.css'

/** Remarks on the orders in the folder and on what could not be read, a line each. */
function remarks(say: TranslateOf<FolderKey>, { order, foreign, beyond, unreadable }: OpenedFolder) {
  return [
    ...(order ? [say('folder.order', { name: order.name })] : []),
    ...(order && order.missing > 0 ? [say('folder.missing', { count: order.missing })] : []),
    ...(order && order.unnamed > 0 ? [say('folder.unnamed', { count: order.unnamed })] : []),
    ...foreign.map(name => say('folder.foreign', { name })),
    ...(beyond > 0 ? [say('folder.beyond', { count: beyond })] : []),
    ...(unreadable > 0 ? [say('folder.unreadable', { count: unreadable })] : []),
  ]
}

/** Says over the stage that the object is a folder of this device, and what did not agree in it. */
export function FolderNotice() {
  const t = useTranslate()
  const say = useLaterTranslate(folderMessages)
  const folder = useStore(openedFolder, state => state.current)
  const generation = useViewerState(state => state.objectGeneration)
  const isUnderSheet = useSheet()
  const [hidden, setHidden] = useState<number>()
  if (!say || !folder || folder.generation !== generation || hidden === generation || isUnderSheet)
    return null
  const lines = remarks(say, folder)
  return (
    <div className="folder-notice" role="status">
      <p>{say('folder.local')}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map(line => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={() => setHidden(generation)}>
        {t('access.hide')}
      </button>
    </div>
  )
}
