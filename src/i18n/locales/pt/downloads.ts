import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Este ficheiro',
  'downloads.original': 'Ficheiro original',
  'downloads.text': 'Texto desta página',
  'downloads.picture': 'Imagem desta página',
  'downloads.width': '{width, number} píxeis de largura',
  'downloads.fullSize': 'Tamanho completo',
  'downloads.others': 'Outros formatos',
  'downloads.openHere': 'Abrir aqui',
  'downloads.backTo': 'Voltar a «{title}»',
  'downloads.pages': 'Páginas escolhidas',
  'downloads.which': 'Páginas, por exemplo 1-5, 9',
  'downloads.wrong': 'Escreva números de página de 1 a {total, number}, por exemplo 1-5, 9.',
  'downloads.tooMany': 'No máximo {most, number} páginas de cada vez. Escolha menos e depois as seguintes.',
  'downloads.makePdf': 'Criar um PDF',
  'downloads.print': 'Imprimir',
  'downloads.working': '{done, number} de {total, number} páginas',
  'downloads.cancel': 'Cancelar',
  'downloads.done': 'O PDF está pronto e encontra-se entre os ficheiros descarregados pelo navegador.',
  'downloads.failed':
    'Não foi possível obter a página {page, number}; por isso, nada foi criado. Verifique a ligação e tente novamente, ou escolha outras páginas.',
  'downloads.makePictures': 'Guardar as imagens',
  'downloads.pictureSize': 'Tamanho das imagens',
  'downloads.saved':
    'As imagens estão prontas e encontram-se entre os ficheiros descarregados pelo navegador.',
  'downloads.picturesAbout': 'Imagens: cerca de {size}',
}
