import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Tria una carpeta',
  'folder.lead':
    'Una carpeta de fitxers d’aquest dispositiu s’obre com la representació que serà. No s’envia res enlloc. També la podeu deixar anar en aquesta pàgina.',
  'folder.local': 'S’ha obert des d’aquest dispositiu. No s’envia res enlloc i cap enllaç no hi porta.',
  'folder.order': 'En l’ordre de {name}.',
  'folder.missing':
    '{count, plural, one {Per a una de les seves pàgines aquí no hi ha cap fitxer.} many {Per a # de les seves pàgines aquí no hi ha fitxers.} other {Per a # de les seves pàgines aquí no hi ha fitxers.}}',
  'folder.unnamed':
    '{count, plural, one {Un fitxer no hi surt i va al final.} many {# de fitxers no hi surten i van al final.} other {# fitxers no hi surten i van al final.}}',
  'folder.foreign': '{name} tracta d’altres fitxers i no es fa servir.',
  'folder.beyond':
    '{count, plural, one {S’ha omès un fitxer} many {S’han omès # de fitxers} other {S’han omès # fitxers}}: una carpeta en pot tenir 100.000.',
  'folder.unreadable':
    '{count, plural, one {No s’ha pogut llistar un fitxer o carpeta.} many {No s’han pogut llistar # de fitxers o carpetes.} other {No s’han pogut llistar # fitxers o carpetes.}}',
}
