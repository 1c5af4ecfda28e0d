import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Escolher uma pasta',
  'folder.lead':
    'Uma pasta de ficheiros neste dispositivo abre como a representação em que se tornará. Nada é enviado. Também pode arrastá-la para esta página.',
  'folder.local': 'Aberta a partir deste dispositivo. Nada é enviado e nenhum link conduz aqui.',
  'folder.order': 'Pela ordem de {name}.',
  'folder.missing':
    '{count, plural, one {Para uma das suas páginas não há aqui ficheiro.} other {Para # das suas páginas não há aqui ficheiros.}}',
  'folder.unnamed':
    '{count, plural, one {Um ficheiro não é aí indicado e fica no fim.} other {# ficheiros não são aí indicados e ficam no fim.}}',
  'folder.foreign': '{name} refere-se a outros ficheiros e não é usado.',
  'folder.beyond':
    '{count, plural, one {Um ficheiro fica de fora} other {# ficheiros ficam de fora}}: uma pasta pode ter 100 000.',
  'folder.unreadable':
    '{count, plural, one {Não foi possível listar um ficheiro ou uma pasta.} other {Não foi possível listar # ficheiros ou pastas.}}',
}
