// Opens files of the reader's own disk as the representation that they will become. They have no URL, so nothing of them
// goes into a link or the history, and nothing is kept of them.

import { failure } from '../../model/failure'
import type { LocalFile } from '../../sources/local-files'
import { openObject } from '../../viewer/state/open-object'
import type { ViewerStore } from '../../viewer/state/store'
import { staffQuery } from '../../viewer/url/for-staff'
import { openedFolder } from './opened-folder'

/** A file as the browser hands it over, and its path inside the chosen folder. */
export interface ChosenFile {
  readonly path: string
  readonly file: File
}

/** Choice of the reader: a folder with a name, or some files. */
export interface Chosen {
  readonly name: string
  readonly files: readonly ChosenFile[]
  /** Files and folders that could not be listed. */
  readonly unreadable?: number
}

/** The URL of the page without the object that was open before. */
export function clearLink(): void {
  history.replaceState(null, '', `${location.pathname}${staffQuery(location.href)}`)
}

/** Makes local files whose URLs end together. */
function localFiles(files: readonly ChosenFile[]): { files: readonly LocalFile[]; letGo: () => void } {
  const urls = new Set<string>()
  const local = files.map(({ path, file }): LocalFile => {
    let url: string | undefined
    return {
      path,
      bytes: file.size,
      text: () => file.text(),
      url() {
        url ??= URL.createObjectURL(file)
        urls.add(url)
        return url
      },
    }
  })
  const letGo = () => {
    for (const url of urls) URL.revokeObjectURL(url)
  }
  return { files: local, letGo }
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

/** The files of an `<input>`, with paths inside the folder where one was chosen. */
export function chosenIn(list: Iterable<File>): Chosen {
  const all = [...list]
  const [folder = ''] = all[0]?.webkitRelativePath.split('/') ?? []
  return {
    name: folder || nameOfFiles(all),
    files: all.map(file => ({
      file,
      path: file.webkitRelativePath.split('/').slice(1).join('/') || file.name,
    })),
  }
}

/** Name of files that were chosen without a folder: that of the first. */
export const nameOfFiles = ([first]: readonly File[]): string =>
  first?.name.replace(/(?!^)\.[^.]*$/, '') ?? ''
