import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A file of a folder: a copy of one in the repository (`from`), or a text. */
export interface FolderFile {
  readonly path: string
  readonly from?: string
  readonly text?: string | Buffer
}

/** A page of the sample book. */
export const lights = (page: number) => `src/server/samples/book/lights-${String(page).padStart(3, '0')}.jpg`

/** Makes a folder on the disk; `drop` removes it. */
export function drawnFolder(name: string, files: readonly FolderFile[]) {
  const parent = mkdtempSync(join(tmpdir(), 'lectern-folder-'))
  const folder = join(parent, name)
  for (const { path, from, text = '' } of files) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    if (from) copyFileSync(from, target)
    else writeFileSync(target, text)
  }
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) }
}
