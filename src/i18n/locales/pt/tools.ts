import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Brilho',
  'adjust.contrast': 'Contraste',
  'adjust.invert': 'Inverter as cores',
  'adjust.reset': 'Repor',
  'adjust.saturation': 'Saturação',
  'adjust.grey': 'Tons de cinzento',
  'adjust.mirror': 'Espelhar',
  'ruler.show': 'Régua',
  'ruler.label': 'Régua: {length}',
  'ruler.size': 'Esta página mede {width} × {height}.',
  'ruler.object': 'Segundo a escala que o objeto indica.',
  'ruler.library':
    'Segundo a resolução que a biblioteca indica para as suas digitalizações: {dpi} píxeis por polegada.',
  'ruler.file':
    'Segundo a resolução que o ficheiro indica: {dpi} píxeis por polegada. Os ficheiros nem sempre indicam a verdadeira.',
  'ruler.unknown':
    'Nem o objeto nem o seu ficheiro indicam o tamanho desta página; por isso, não é possível desenhar uma régua.',
  'ruler.waiting': 'A procurar a escala desta página…',
  'ruler.layout': 'A régua é desenhada quando está visível uma página ou duas páginas lado a lado.',
  'text.title': 'Texto do objeto inteiro',
  'text.save': 'Guardar o texto de todas as páginas',
  'text.saved': 'O texto encontra-se entre os ficheiros descarregados pelo navegador.',
  'text.none': 'Não foi possível ler nenhum texto.',
  'text.without': 'Guardado sem o texto destas páginas, que não foi possível ler: {pages}.',
  'back.to': 'Voltar a {host}',
  'link.moved': 'A página deste link está agora noutro ponto do objeto: {page}.',
  'link.unsure':
    'Este objeto mudou desde que o link foi criado. Provavelmente é esta a página pretendida, mas não é certo: {page}.',
  'link.missing':
    'Este objeto mudou desde que o link foi criado, e a página do link já não está nele. É mostrada: {page}.',
  'link.fileMissing': 'Este objeto mudou desde que o link foi criado, e o ficheiro do link já não está nele.',
  'collection.waiting': 'A carregar mais entradas…',
  'collection.failed': 'Não foi possível carregar o resto desta coleção.',
  'collection.cut': 'Nem todas as entradas desta coleção estão listadas aqui.',
  'collection.previous': 'Entradas anteriores',
  'canvas.waiting': 'A carregar esta página…',
  'canvas.elsewhere': 'A descrição desta página está em {host} e não é obtida a partir de lá.',
}
