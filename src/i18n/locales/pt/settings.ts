import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Idioma',
  'settings.languageUsual': 'O da página ou do navegador',
  'settings.zoomOnTurn': 'Zoom ao mudar de página',
  'settings.whole': 'Mostrar a página inteira',
  'settings.keep': 'Manter o zoom e a parte visível',
  'settings.keepAtStart': 'Manter o zoom, começar no topo',
  'settings.singleKeys': 'Atalhos de uma só tecla',
  'settings.singleKeysHint':
    'Desative esta opção se o ditado por voz ou outro programa escrever letras. As setas, Page Up, Page Down e a barra de espaço continuam a funcionar.',
  'settings.selectWords': 'Arrastar seleciona sempre palavras',
  'settings.selectWordsHint':
    'Sobre as palavras de uma digitalização; caso contrário, só com o rato enquanto se vê a página inteira, e arrastar move uma página ampliada.',
  'settings.animated': 'Animar a mudança de página',
  'settings.animatedHint': 'Fica desativado se o sistema pedir menos movimento.',
  'settings.comingBack': 'Ao voltar, propor a página em que estava',
  'settings.comingBackHint':
    'As páginas são guardadas apenas neste dispositivo. Ao desativar esta opção, são esquecidas.',
  'settings.forget': 'Esquecer todas as páginas',
  'settings.forgotten': 'Esquecidas. Nenhuma página está guardada neste dispositivo.',
}
