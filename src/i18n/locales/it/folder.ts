import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Scegli una cartella',
  'folder.lead':
    'Una cartella di file su questo dispositivo si apre come la rappresentazione che diventerà. Nulla viene inviato. La si può anche trascinare su questa pagina.',
  'folder.local': 'Aperta da questo dispositivo. Nulla viene inviato e nessun link porta qui.',
  'folder.order': 'Nell’ordine di {name}.',
  'folder.missing':
    '{count, plural, one {Per una delle sue pagine qui non c’è un file.} other {Per # delle sue pagine qui non ci sono file.}}',
  'folder.unnamed':
    '{count, plural, one {Un file non vi è indicato e viene per ultimo.} other {# file non vi sono indicati e vengono per ultimi.}}',
  'folder.foreign': '{name} riguarda altri file e non viene usato.',
  'folder.beyond':
    '{count, plural, one {Un file è escluso} other {# file sono esclusi}}: una cartella può averne 100.000.',
  'folder.unreadable':
    '{count, plural, one {Non è stato possibile elencare un file o una cartella.} other {Non è stato possibile elencare # file o cartelle.}}',
}
