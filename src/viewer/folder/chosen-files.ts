import type { LocalFile } from '../../sources/local-files'

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

/** Makes local files whose URLs end together. */
export function localFiles(files: readonly ChosenFile[]): {
  files: readonly LocalFile[]
  letGo: () => void
} {
  const urls = new Set<string>()
  const local = files.map(({ path, file }): LocalFile => {
    let url: string | undefined
    return {
      path,
      // Browsers ask the disk for it while the page waits: a second for 5,000 files.
      get bytes() {
        return file.size
      },
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
