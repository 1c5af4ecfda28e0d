import { type ChangeEvent, useRef } from 'react'
import { folderMessages } from '../../i18n/folder'
import { chosenIn } from '../../viewer/folder/chosen-files'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useViewer } from '../../viewer/use-viewer'
import { openFolder } from './open-folder'
import './folder.css'

/** Browsers without folders (some phones) let several files be chosen instead. */
const asFolders = { webkitdirectory: '' }

/** Lets the reader choose a folder of their own disk, and opens it. */
export function FolderButton() {
  const { store } = useViewer()
  const say = useLaterTranslate(folderMessages)
  const input = useRef<HTMLInputElement>(null)
  if (!say) return null
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.files && target.files.length > 0) void openFolder(store, chosenIn(target.files))
    target.value = ''
  }
  return (
    <section className="folder-choice">
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {say('folder.choose')}
      </button>
      <p id="folder-lead">{say('folder.lead')}</p>
      <input ref={input} type="file" multiple hidden onChange={open} {...asFolders} />
    </section>
  )
}
