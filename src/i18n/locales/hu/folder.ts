import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Mappa kiválasztása',
  'folder.lead':
    'Az eszközön lévő fájlok mappája úgy nyílik meg, amilyen reprezentáció lesz belőle. Semmi sem kerül elküldésre. A mappát erre az oldalra is húzhatja.',
  'folder.local':
    'Erről az eszközről nyitották meg. Semmi sem kerül elküldésre, és hivatkozás sem vezet ide.',
  'folder.order': '{name} szerinti sorrendben.',
  'folder.missing':
    '{count, plural, one {Egy oldalához nincs itt fájl.} other {# oldalához nincs itt fájl.}}',
  'folder.unnamed':
    '{count, plural, one {Egy fájl nem szerepel benne, ez a végére kerül.} other {# fájl nem szerepel benne, ezek a végére kerülnek.}}',
  'folder.foreign': '{name}: más fájlokra vonatkozik, ezért nincs használatban.',
  'folder.beyond':
    '{count, plural, one {Egy fájl kimaradt} other {# fájl kimaradt}}: egy mappában legfeljebb 100 000 lehet.',
  'folder.unreadable':
    '{count, plural, one {Egy fájlt vagy mappát nem sikerült listázni.} other {# fájlt vagy mappát nem sikerült listázni.}}',
}
