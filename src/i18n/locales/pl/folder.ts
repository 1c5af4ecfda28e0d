import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Wybierz folder',
  'folder.lead':
    'Folder z plikami na tym urządzeniu otworzy się jako reprezentacja, którą ma się stać. Nic nie jest nigdzie wysyłane. Możesz go też upuścić na tę stronę.',
  'folder.local': 'Otwarto z tego urządzenia. Nic nie jest nigdzie wysyłane i żaden link tu nie prowadzi.',
  'folder.order': 'W kolejności z pliku {name}.',
  'folder.missing':
    '{count, plural, one {Dla jednej z jego stron nie ma tu pliku.} few {Dla # z jego stron nie ma tu plików.} many {Dla # z jego stron nie ma tu plików.} other {Dla # z jego stron nie ma tu plików.}}',
  'folder.unnamed':
    '{count, plural, one {Jeden plik nie jest w nim wymieniony i znajduje się na końcu.} few {# pliki nie są w nim wymienione i znajdują się na końcu.} many {# plików nie jest w nim wymienionych i znajduje się na końcu.} other {# pliku nie jest w nim wymienione i znajduje się na końcu.}}',
  'folder.foreign': 'Plik {name} dotyczy innych plików i nie jest używany.',
  'folder.beyond':
    '{count, plural, one {Pominięto jeden plik} few {Pominięto # pliki} many {Pominięto # plików} other {Pominięto # pliku}}: folder może zawierać najwyżej 100 000.',
  'folder.unreadable':
    '{count, plural, one {Nie udało się wyświetlić na liście jednego pliku lub folderu.} few {Nie udało się wyświetlić na liście # plików lub folderów.} many {Nie udało się wyświetlić na liście # plików lub folderów.} other {Nie udało się wyświetlić na liście # pliku lub folderu.}}',
}
