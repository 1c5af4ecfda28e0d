import { type Chosen, type ChosenFile, nameOfFiles } from '../../viewer/folder/chosen-files'

/** Files that are asked for at once; each answer of the browser is a task of its own. */
const AT_ONCE = 64
/** Entries beyond which a folder is not walked. */
const MOST_ENTRIES = 120_000

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject))

/** The entries of a folder; browsers hand out a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0 || all.length > MOST_ENTRIES) return all
    for (const each of some) all.push(each)
  }
}

/** Walks dropped folders. */
class Walk {
  readonly files: ChosenFile[] = []
  unreadable = 0

  async enter(entries: readonly FileSystemEntry[], root: string): Promise<void> {
    const plain = entries.filter(isFile)
    for (let at = 0; at < plain.length && this.files.length <= MOST_ENTRIES; at += AT_ONCE)
      await Promise.all(plain.slice(at, at + AT_ONCE).map(each => this.take(each, root)))
    for (const folder of entries.filter(isFolder)) {
      const inside = await entriesIn(folder).catch(() => undefined)
      if (inside) await this.enter(inside, root)
      else this.unreadable++
    }
  }

  private async take(entry: FileSystemFileEntry, root: string): Promise<void> {
    try {
      this.files.push({ file: await fileOf(entry), path: entry.fullPath.slice(root.length) })
    } catch {
      this.unreadable++
    }
  }
}

/**
 * Finds the files that were dropped, those in folders too. The browser takes what was dropped away after the event, so the
 * entries are asked for before the first wait. `undefined` when there is no file.
 */
export function readDroppedFiles({ items, files }: DataTransfer): Promise<Chosen> | undefined {
  const entries = [...items].flatMap(item => (item.kind === 'file' ? [item.webkitGetAsEntry()] : []))
  const plain = [...files]
  const folders = entries.filter(entry => entry?.isDirectory === true)
  if (folders.length === 0) {
    if (plain.length === 0) return undefined
    return Promise.resolve({
      name: nameOfFiles(plain),
      files: plain.map(file => ({ file, path: file.name })),
    })
  }
  const [only] = folders
  const isAlone = entries.length === 1 && only
  return (async () => {
    const walk = new Walk()
    await walk.enter(
      entries.filter(entry => entry !== null),
      isAlone ? `${only.fullPath}/` : '/',
    )
    return { name: only?.name ?? '', files: walk.files, unreadable: walk.unreadable }
  })()
}
