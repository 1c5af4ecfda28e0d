import { laterMessages } from './later-messages'
import { folder as en, type FolderKey } from './locales/en/folder'

/** Words about a folder of the reader's own disk. */
export const folderMessages = laterMessages<FolderKey>(
  'folder',
  en,
  import.meta.glob(['./locales/*/folder.ts', '!./locales/en/*'], { import: 'folder' }),
)
