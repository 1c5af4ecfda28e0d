import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Vælg en mappe',
  'folder.lead':
    'En mappe med filer på denne enhed åbnes som den repræsentation, den skal blive til. Intet sendes nogen steder hen. Du kan også trække den hen på denne side.',
  'folder.local': 'Åbnet fra denne enhed. Intet sendes nogen steder hen, og intet link fører hertil.',
  'folder.order': 'I rækkefølgen fra {name}.',
  'folder.missing':
    '{count, plural, one {Til en af dens sider er der ingen fil her.} other {Til # af dens sider er der ingen filer her.}}',
  'folder.unnamed':
    '{count, plural, one {En fil er ikke nævnt i den og kommer til sidst.} other {# filer er ikke nævnt i den og kommer til sidst.}}',
  'folder.foreign': '{name} handler om andre filer og bruges ikke.',
  'folder.beyond':
    '{count, plural, one {En fil er udeladt} other {# filer er udeladt}}: En mappe må have 100.000.',
  'folder.unreadable':
    '{count, plural, one {En fil eller mappe kunne ikke vises på listen.} other {# filer eller mapper kunne ikke vises på listen.}}',
}
