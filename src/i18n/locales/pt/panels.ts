import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Ajustar a imagem',

  'layers.title': 'Camadas',

  'panel.close': 'Fechar',
  'panel.contents': 'Índice',
  'panel.thumbnails': 'Miniaturas',
  'panel.volumes': 'Volumes',
  'panel.collection': 'Coleção',
  'panel.about': 'Sobre',
  'panel.share': 'Partilhar',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Sem índice.',
  'contents.part': '{name}, parte {part, number} de {count, number}',
  'contents.untitled': 'Secção sem título',

  'about.rights': 'Direitos',
  'about.provider': 'Fornecido por',
  'about.homepage': 'Ver também na web',
  'about.renderings': 'Outros formatos',
  'about.seeAlso': 'Dados sobre este objeto',
  'about.page': 'Sobre esta página',
  'about.source': 'Fonte',
  'about.manifest': 'URL do manifesto ou da entrega',
  'about.newTab': '(abre num novo separador)',

  'share.link': 'Link para esta página',
  'share.linkRegion': 'Link para o que está visível',
  'share.copy': 'Copiar',
  'share.copied': 'Copiado',
  'share.selected': 'O link está selecionado e pode ser copiado manualmente.',
  'share.notPossible':
    'Este documento foi aberto por um endereço que expira ao fim de alguns minutos. Um link para ele não funcionaria para outras pessoas.',

  'embed.switch': 'Outras versões deste título',
  'share.state': 'Estado do conteúdo IIIF',
  'share.stateLink': 'Link para visualizadores IIIF',
  'share.stateJson': 'Estado do conteúdo em JSON',

  'share.drag': 'Arraste este ícone para outro visualizador IIIF para abrir lá o objeto.',

  'cite.title': 'Citar',
  'embed.title': 'Incorporar',
  'embed.html': 'HTML para copiar',

  'settings.title': 'Definições',

  'panel.text': 'Texto',
  'panel.files': 'Ficheiros',
  'panel.transcript': 'Transcrição',
  'panel.annotations': 'Anotações',
  'panel.places': 'Lugares',
  'panel.preflight': 'Verificação prévia',

  'panel.find': 'Pesquisar',

  'find.field': 'Palavras a pesquisar',
  'find.matchCase': 'Distinguir maiúsculas e minúsculas',
  'find.wholeWords': 'Palavras inteiras',
  'find.matchAccents': 'Distinguir acentos',
  'find.hint': 'Escreva uma palavra ou uma expressão.',
  'find.searching': 'A pesquisar…',
  'find.count':
    '{total, plural, =0 {Sem resultados. Tente outra grafia ou menos palavras.} one {# resultado} many {# de resultados} other {# resultados}}',
  'find.listed': '{total, number} resultados. São apresentados os primeiros {count, number}.',
  'find.noWords': 'O PDF não tem texto: não é possível pesquisar nele nem ouvi-lo.',
  'find.next': 'Resultado seguinte',
  'find.previous': 'Resultado anterior',
  'find.page': 'Página {label}',
  'find.reading': '{read, number} de {of, number} páginas lidas',
  'find.mark': 'Resultado {position, number} de {total, number}: {words}',
  'find.failed': 'Não foi possível pesquisar numa parte do texto. Pesquise novamente mais tarde.',
  'find.serviceFailed':
    'A pesquisa da biblioteca não respondeu; por isso, as páginas são pesquisadas uma a uma.',
  'find.inContents': 'no índice',
  'find.inAbout': 'na descrição',
  'find.inStatement': 'na descrição: {label}',
  'find.along': 'Resultados ao longo das páginas',
  'find.onPage': '{count, plural, one {# resultado} many {# de resultados} other {# resultados}}',

  'panel.downloads': 'Descarregar',

  'panel.representations': 'Representações',
}
