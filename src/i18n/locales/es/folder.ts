import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Elegir una carpeta',
  'folder.lead':
    'Una carpeta de archivos de este dispositivo se abre como la representación que será. No se envía nada. También puede soltarla en esta página.',
  'folder.local': 'Abierto desde este dispositivo. No se envía nada y ningún enlace lleva aquí.',
  'folder.order': 'En el orden de {name}.',
  'folder.missing':
    '{count, plural, one {Para una de sus páginas no hay archivo aquí.} other {Para # de sus páginas no hay archivos aquí.}}',
  'folder.unnamed':
    '{count, plural, one {Un archivo no figura en él y va al final.} other {# archivos no figuran en él y van al final.}}',
  'folder.foreign': '{name} trata de otros archivos y no se usa.',
  'folder.beyond':
    '{count, plural, one {Se omite un archivo} other {Se omiten # archivos}}: una carpeta puede tener 100.000.',
  'folder.unreadable':
    '{count, plural, one {No se pudo listar un archivo o carpeta.} other {No se pudieron listar # archivos o carpetas.}}',
}
