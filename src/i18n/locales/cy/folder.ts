import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Dewis ffolder',
  'folder.lead':
    'Mae ffolder o ffeiliau ar y ddyfais hon yn agor fel y cynrychioliad a wneir ohono. Ni chaiff dim ei anfon i unman. Gallwch hefyd ei lusgo i’r dudalen hon.',
  'folder.local': 'Agorwyd o’r ddyfais hon. Ni chaiff dim ei anfon i unman, ac nid oes dolen yn arwain yma.',
  'folder.order': 'Yn nhrefn {name}.',
  'folder.missing':
    '{count, plural, zero {Ar gyfer # o’i dudalennau nid oes ffeiliau yma.} one {Ar gyfer un o’i dudalennau nid oes ffeil yma.} two {Ar gyfer # o’i dudalennau nid oes ffeiliau yma.} few {Ar gyfer # o’i dudalennau nid oes ffeiliau yma.} many {Ar gyfer # o’i dudalennau nid oes ffeiliau yma.} other {Ar gyfer # o’i dudalennau nid oes ffeiliau yma.}}',
  'folder.unnamed':
    '{count, plural, zero {Nid yw # ffeil wedi’u henwi ynddo, a dônt yn olaf.} one {Nid yw un ffeil wedi’i henwi ynddo, a daw hi’n olaf.} two {Nid yw # ffeil wedi’u henwi ynddo, a dônt yn olaf.} few {Nid yw # ffeil wedi’u henwi ynddo, a dônt yn olaf.} many {Nid yw # ffeil wedi’u henwi ynddo, a dônt yn olaf.} other {Nid yw # ffeil wedi’u henwi ynddo, a dônt yn olaf.}}',
  'folder.foreign': 'Mae {name} yn ymwneud â ffeiliau eraill ac ni chaiff ei ddefnyddio.',
  'folder.beyond':
    '{count, plural, zero {Mae # ffeil wedi’u hepgor} one {Mae un ffeil wedi’i hepgor} two {Mae # ffeil wedi’u hepgor} few {Mae # ffeil wedi’u hepgor} many {Mae # ffeil wedi’u hepgor} other {Mae # ffeil wedi’u hepgor}}: gall ffolder gynnwys hyd at 100,000.',
  'folder.unreadable':
    '{count, plural, zero {Ni ellid rhestru # ffeil neu ffolder.} one {Ni ellid rhestru un ffeil neu ffolder.} two {Ni ellid rhestru # ffeil neu ffolder.} few {Ni ellid rhestru # ffeil neu ffolder.} many {Ni ellid rhestru # ffeil neu ffolder.} other {Ni ellid rhestru # ffeil neu ffolder.}}',
}
