import type { annotations as english } from '../en/annotations'

/** Words of the annotations, which come with their panel. */
export const annotations: Record<keyof typeof english, string> = {
  'kind.any': 'Anotação',
  'kind.assessing': 'Avaliação',
  'kind.bookmarking': 'Marcador',
  'kind.classifying': 'Classificação',
  'kind.commenting': 'Comentário',
  'kind.describing': 'Descrição',
  'kind.editing': 'Correção sugerida',
  'kind.highlighting': 'Destaque',
  'kind.identifying': 'Identificação',
  'kind.linking': 'Link',
  'kind.moderating': 'Moderação',
  'kind.questioning': 'Pergunta',
  'kind.replying': 'Resposta',
  'kind.supplementing': 'Transcrição',
  'kind.tagging': 'Palavra-chave',
  'kind.transcribing': 'Transcrição',

  count:
    '{count, plural, =0 {Não há anotações nesta página.} one {# anotação} many {# de anotações} other {# anotações}}',
  waiting: 'A carregar anotações…',
  refused:
    'A biblioteca mostra algumas anotações apenas a leitores com sessão iniciada. Inicie sessão na biblioteca e tente novamente.',
  failed:
    'Não foi possível carregar algumas anotações. Tente novamente; se o problema continuar, avise a biblioteca.',
  unreadable: 'Não foi possível ler algumas anotações. Avise a biblioteca.',
  cut: 'Só são apresentadas as primeiras {count, number} anotações.',
  elsewhere:
    '{count, plural, one {# anotação é sobre outro objeto e não é apresentada.} many {# de anotações são sobre outros objetos e não são apresentadas.} other {# anotações são sobre outros objetos e não são apresentadas.}}',

  marked: 'Mostrar na página',
  collections: 'Coleções',
  otherCollection: 'Outras anotações',

  mark: '{kind}: {words}',
  wholePage: 'Página inteira',
  part: 'Parte da página',
  goTo: 'Ir para {page}',
  openObject: 'Abrir o objeto associado',
  picture: 'Imagem',
  languages: 'Noutros idiomas',
  about: '{creator}, {date}',

  'own.collection': 'As minhas notas',
  'own.add': 'Adicionar uma nota',
  'own.edit': 'Editar',
  'own.remove': 'Remover',
  'own.undo': 'Anular',
  'own.place': 'Lugar',
  'own.kind.same': 'Como está',
  'own.kind.rectangle': 'Retângulo',
  'own.kind.ellipse': 'Elipse',
  'own.kind.polygon': 'Polígono',
  'own.kind.point': 'Ponto',
  'own.kind.page': 'Página inteira',
  'own.kind.time': 'Este momento',
  'own.move': 'Desenhe na página ou prima aqui as setas; com Shift, elas mudam o tamanho',
  'own.moveCorner': 'Clique nos vértices na página, ou prima aqui as setas e Enter',
  'own.text': 'Nota',
  'own.tags': 'Palavras-chave, separadas por vírgulas',
  'own.save': 'Guardar',
  'own.cancel': 'Cancelar',
  'own.draft': 'Lugar da nota',
  'own.saveFile': 'Guardar como ficheiro',
  'own.saveText': 'Guardar como texto',
  'own.copy': 'Copiar',
  'own.open': 'Abrir um ficheiro de notas',
  'own.copied': 'Copiado.',
  'own.notCopied': 'O navegador não permite copiar aqui. Em alternativa, guarde as notas como texto.',
  'own.added':
    '{count, plural, =0 {Não há notas neste ficheiro.} one {# nota adicionada.} many {# de notas adicionadas.} other {# notas adicionadas.}}',
  'own.noNotes':
    'Este ficheiro não contém notas que possam ser lidas. Escolha um ficheiro de anotações (JSON).',
  'own.unkept':
    'Este dispositivo não guarda as notas: duram até a página ser fechada. Guarde-as como ficheiro.',
}
