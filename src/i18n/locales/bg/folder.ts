import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Избор на папка',
  'folder.lead':
    'Папка с файлове на това устройство се отваря като представянето, в което ще се превърне. Нищо не се изпраща никъде. Можете и да я пуснете върху тази страница.',
  'folder.local': 'Отворено от това устройство. Нищо не се изпраща никъде и никоя връзка не води дотук.',
  'folder.order': 'В реда от файла {name}.',
  'folder.missing':
    '{count, plural, one {За една от страниците му тук няма файл.} other {За # от страниците му тук няма файлове.}}',
  'folder.unnamed':
    '{count, plural, one {Един файл не е посочен в него и е най-накрая.} other {# файла не са посочени в него и са най-накрая.}}',
  'folder.foreign': '{name} се отнася за други файлове и не се използва.',
  'folder.beyond':
    '{count, plural, one {Един файл е пропуснат} other {# файла са пропуснати}}: една папка може да има най-много 100 000.',
  'folder.unreadable':
    '{count, plural, one {Един файл или папка не можа да се покаже в списъка.} other {# файла или папки не можаха да се покажат в списъка.}}',
}
