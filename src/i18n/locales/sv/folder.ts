import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Välj en mapp',
  'folder.lead':
    'En mapp med filer på den här enheten öppnas som den representation den ska bli. Inget skickas någonstans. Du kan också dra den till den här sidan.',
  'folder.local': 'Öppnad från den här enheten. Inget skickas någonstans, och ingen länk leder hit.',
  'folder.order': 'I ordningen från {name}.',
  'folder.missing':
    '{count, plural, one {För en av sidorna finns det ingen fil här.} other {För # av sidorna finns det inga filer här.}}',
  'folder.unnamed':
    '{count, plural, one {En fil nämns inte där och kommer sist.} other {# filer nämns inte där och kommer sist.}}',
  'folder.foreign': '{name} gäller andra filer och används inte.',
  'folder.beyond':
    '{count, plural, one {En fil har utelämnats} other {# filer har utelämnats}}: en mapp får ha 100 000.',
  'folder.unreadable':
    '{count, plural, one {En fil eller mapp kunde inte listas.} other {# filer eller mappar kunde inte listas.}}',
}
