// Opens files of the reader's own disk as the representation that they will become. They have no URL, so nothing of them
// goes into a link or the history, and nothing is kept of them.

import { failure } from '../../model/failure'
import { type Chosen, localFiles } from '../../viewer/folder/chosen-files'
import { openObject } from '../../viewer/state/open-object'
import type { ViewerStore } from '../../viewer/state/store'
import { staffQuery } from '../../viewer/url/for-staff'
import { openedFolder } from './opened-folder'

/** The URL of the page without the object that was open before. */
export function clearLink(): void {
  history.replaceState(null, '', `${location.pathname}${staffQuery(location.href)}`)
}

/** Lets go of the files when something else is opened; what is shown until then still needs them. */
function letGoAfter(store: ViewerStore, letGo: () => void): void {
  const { objectGeneration } = store.getState()
  const stop = store.subscribe(state => {
    if (state.objectGeneration === objectGeneration) return
    stop()
    letGo()
    openedFolder.setState({ current: undefined })
  })
}

/** Opens files as one object. */
export async function openFolder(store: ViewerStore, chosen: Chosen): Promise<void> {
  clearLink()
  const { files, letGo } = localFiles(chosen.files)
  await openObject(store, undefined, async () => {
    const { objectGeneration: generation } = store.getState()
    letGoAfter(store, letGo)
    try {
      const { openLocalFiles } = await import('../../sources/local-files')
      const { object, ...facts } = await openLocalFiles(chosen.name, files)
      if (store.getState().objectGeneration === generation)
        openedFolder.setState({ current: { ...facts, generation, unreadable: chosen.unreadable ?? 0 } })
      return object
    } catch {
      return failure('unreachable')
    }
  })
}
