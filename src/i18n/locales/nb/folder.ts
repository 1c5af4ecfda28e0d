import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Velg en mappe',
  'folder.lead':
    'En mappe med filer på denne enheten åpnes som den representasjonen den skal bli. Ingenting sendes noe sted. Du kan også dra den hit til denne siden.',
  'folder.local': 'Åpnet fra denne enheten. Ingenting sendes noe sted, og ingen lenke fører hit.',
  'folder.order': 'I rekkefølgen fra {name}.',
  'folder.missing':
    '{count, plural, one {For én av sidene finnes det ingen fil her.} other {For # av sidene finnes det ingen filer her.}}',
  'folder.unnamed':
    '{count, plural, one {Én fil er ikke nevnt i den og kommer sist.} other {# filer er ikke nevnt i den og kommer sist.}}',
  'folder.foreign': '{name} gjelder andre filer og brukes ikke.',
  'folder.beyond':
    '{count, plural, one {Én fil er utelatt} other {# filer er utelatt}}: en mappe kan ha 100 000.',
  'folder.unreadable':
    '{count, plural, one {Én fil eller mappe kunne ikke listes opp.} other {# filer eller mapper kunne ikke listes opp.}}',
}
