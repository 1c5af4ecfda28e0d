import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Choisir un dossier',
  'folder.lead':
    'Un dossier de fichiers de cet appareil s’ouvre comme la représentation qu’il deviendra. Rien n’est envoyé. Vous pouvez aussi le déposer sur cette page.',
  'folder.local': 'Ouvert depuis cet appareil. Rien n’est envoyé, et aucun lien ne mène ici.',
  'folder.order': 'Dans l’ordre de {name}.',
  'folder.missing':
    '{count, plural, one {Pour une de ses pages il n’y a pas de fichier ici.} other {Pour # de ses pages il n’y a pas de fichiers ici.}}',
  'folder.unnamed':
    '{count, plural, one {Un fichier n’y est pas nommé et vient à la fin.} other {# fichiers n’y sont pas nommés et viennent à la fin.}}',
  'folder.foreign': '{name} concerne d’autres fichiers et n’est pas utilisé.',
  'folder.beyond':
    '{count, plural, one {Un fichier est laissé de côté} other {# fichiers sont laissés de côté}} : un dossier peut en avoir 100 000.',
  'folder.unreadable':
    '{count, plural, one {Un fichier ou dossier n’a pas pu être listé.} other {# fichiers ou dossiers n’ont pas pu être listés.}}',
}
