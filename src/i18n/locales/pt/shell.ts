import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'A abrir…',
  'viewer.loadingBytes': 'A abrir… {size} recebidos',
  'viewer.stillLoading': 'Ainda a abrir. O servidor demora a responder.',
  'viewer.untitled': 'Sem título',
  'viewer.empty.title': 'Não há nada para mostrar aqui',
  'viewer.empty.body':
    'Este registo não tem ficheiros próprios. Talvez estejam noutro lugar: veja os links abaixo ou pergunte à biblioteca.',
  'viewer.empty.bodyAlone':
    'Este registo não tem ficheiros próprios. Talvez estejam noutro lugar; pergunte à biblioteca.',
  'viewer.main': 'Página',
  'viewer.skip': 'Ir para a página',
  'viewer.readText': 'Ler o texto desta página',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Recarregar esta parte',
  'viewer.partFailed': 'Esta parte não carregou ou deixou de funcionar. O resto pode continuar a ser usado.',

  'page.named': 'Página {position, number} de {total, number}',
  'page.namedWithLabel': 'Página {position, number} de {total, number}, {label}',
  'page.pairNamed': 'Páginas {position, number} e {last, number} de {total, number}',
  'page.pairNamedWithLabel': 'Páginas {position, number} e {last, number} de {total, number}, {label}',
  'page.file': 'Ficheiro {file, number} de {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Ficheiro {file, number} de {files, number}, página {position, number} de {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Ficheiro {file, number} de {files, number}, páginas {position, number} e {last, number} de {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Ficheiro',
  'page.fieldInFile': 'Ficheiro {file, number} de {files, number}, página',
  'page.field': 'Ir para a página (número ou numeração impressa)',
  'page.notFound':
    'Não há nenhuma página «{typed}». Escreva um número de 1 a {total, number} ou uma numeração impressa.',
  'page.next': 'Página seguinte',
  'page.previous': 'Página anterior',
  'page.first': 'Primeira página',
  'page.last': 'Última página',
  'page.loading': 'A carregar a página…',
  'page.partsNotShown': 'Nem tudo nesta página pode ser mostrado aqui.',

  'zoom.in': 'Ampliar',
  'zoom.out': 'Reduzir',
  'zoom.whole': 'Página inteira',
  'zoom.announced': 'Zoom {percent, number}%',
  'zoom.announcedWhole': 'Página inteira',

  'pan.title': 'Mover a vista',
  'pan.left': 'Mover para a esquerda',
  'pan.right': 'Mover para a direita',
  'pan.up': 'Mover para cima',
  'pan.down': 'Mover para baixo',

  'layout.title': 'Disposição',
  'layout.single': 'Uma página',
  'layout.scroll': 'Deslocamento',
  'layout.overview': 'Vista geral',
  'layout.book': 'Duas páginas',
  'layout.shift': 'Mudar o emparelhamento das páginas',

  'rotate.right': 'Rodar para a direita',
  'rotate.left': 'Rodar para a esquerda',
  'rotate.announced': 'Rodada {degrees, number} graus',

  'fullscreen.enter': 'Ecrã inteiro',
  'fullscreen.leave': 'Sair do ecrã inteiro',

  'navigator.show': 'Mapa geral',
  'navigator.hint': 'A parte contornada está visível. Clique para se mover para lá.',

  'order.title': 'Ordem das páginas',
  'order.delivered': 'Como foi fornecida',
  'order.number': 'Ordem {number, number}',

  'toolbar.panels': 'Painéis',
  'toolbar.pages': 'Páginas',
  'toolbar.view': 'Vista',
  'toolbar.more': 'Mais',

  'collection.back': 'Voltar à coleção',
  'collection.ways': 'Links relacionados',
  'collection.byDate': 'Por data',
  'collection.entries': '{count, plural, one {# entrada} many {# de entradas} other {# entradas}}',
  'collection.volumes': '{count, plural, one {# volume} many {# de volumes} other {# volumes}}',
  'collection.empty.title': 'Esta coleção está vazia',
  'collection.empty.body':
    'A coleção não contém nada que se possa abrir. Talvez a biblioteca ainda não a tenha preenchido.',
  'collection.more': 'Mais desta coleção',
  'collection.next': 'Seguinte na coleção',
  'collection.previous': 'Anterior na coleção',

  'volumes.next': 'Volume seguinte',
  'volumes.previous': 'Volume anterior',

  'drop.hint': 'Largue para abrir',

  'hold.wheel': 'Clique aqui para usar a roda do rato, ou mantenha {key} premido para ampliar',
  'hold.touch': 'Toque para se deslocar aqui dentro, ou use dois dedos para ampliar',

  'shortcuts.show': 'Atalhos de teclado',

  'scrubber.label': 'Posição no documento',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Estava na página {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Já tinha avançado mais neste documento.',
  'comingBack.go': 'Ir para a página {position, number}',
  'comingBack.goInside': 'Ir para lá',
  'comingBack.where': 'Um botão na barra superior leva até lá.',
  'comingBack.dismiss': 'Dispensar',

  'start.title': 'Abrir um documento',
  'start.lead': 'O Lectern mostra o que as bibliotecas fornecem: representações do Alma e manifestos IIIF.',
  'start.field': 'URL de um manifesto IIIF ou de uma entrega do Alma',
  'start.open': 'Abrir',
  'start.samples': 'Exemplos',
  'start.invalid': 'Isso não é um endereço web. Deve começar por https://.',
}
