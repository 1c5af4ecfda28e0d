import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Vybrat složku',
  'folder.lead':
    'Složka se soubory v tomto zařízení se otevře jako reprezentace, kterou se má stát. Nic se nikam neodesílá. Můžete ji také přetáhnout na tuto stránku.',
  'folder.local': 'Otevřeno z tohoto zařízení. Nic se nikam neodesílá a nevede sem žádný odkaz.',
  'folder.order': 'V pořadí podle souboru {name}.',
  'folder.missing':
    '{count, plural, one {K jedné z jeho stran zde není soubor.} few {Ke # z jeho stran zde nejsou soubory.} many {K # z jeho stran zde nejsou soubory.} other {K # z jeho stran zde nejsou soubory.}}',
  'folder.unnamed':
    '{count, plural, one {Jeden soubor v něm není uveden a je zařazen na konec.} few {# soubory v něm nejsou uvedeny a jsou zařazeny na konec.} many {# souboru v něm není uvedeno a je zařazeno na konec.} other {# souborů v něm není uvedeno a je zařazeno na konec.}}',
  'folder.foreign': 'Soubor {name} se týká jiných souborů a nepoužívá se.',
  'folder.beyond':
    '{count, plural, one {Jeden soubor je vynechán} few {# soubory jsou vynechány} many {# souboru je vynecháno} other {# souborů je vynecháno}}: složka jich smí mít nejvýše 100 000.',
  'folder.unreadable':
    '{count, plural, one {Jeden soubor nebo složku se nepodařilo vypsat.} few {# soubory nebo složky se nepodařilo vypsat.} many {# souboru nebo složky se nepodařilo vypsat.} other {# souborů nebo složek se nepodařilo vypsat.}}',
}
