import type { annotations as english } from '../en/annotations'

/** Words of the annotations, which come with their panel. */
export const annotations: Record<keyof typeof english, string> = {
  'kind.any': 'Annotazione',
  'kind.assessing': 'Valutazione',
  'kind.bookmarking': 'Segnalibro',
  'kind.classifying': 'Classificazione',
  'kind.commenting': 'Commento',
  'kind.describing': 'Descrizione',
  'kind.editing': 'Correzione proposta',
  'kind.highlighting': 'Evidenziazione',
  'kind.identifying': 'Identificazione',
  'kind.linking': 'Link',
  'kind.moderating': 'Moderazione',
  'kind.questioning': 'Domanda',
  'kind.replying': 'Risposta',
  'kind.supplementing': 'Trascrizione',
  'kind.tagging': 'Parola chiave',
  'kind.transcribing': 'Trascrizione',

  count:
    '{count, plural, =0 {Nessuna annotazione in questa pagina.} one {# annotazione} many {# di annotazioni} other {# annotazioni}}',
  waiting: 'Caricamento delle annotazioni…',
  refused:
    'La biblioteca mostra alcune annotazioni solo ai lettori che hanno effettuato l’accesso. Effettuare l’accesso presso la biblioteca, poi riprovare.',
  failed:
    'Non è stato possibile caricare alcune annotazioni. Riprovare; se il problema persiste, segnalarlo alla biblioteca.',
  unreadable: 'Non è stato possibile leggere alcune annotazioni. Segnalarlo alla biblioteca.',
  cut: 'Sono elencate solo le prime {count, number} annotazioni.',
  elsewhere:
    '{count, plural, one {# annotazione riguarda un altro oggetto e non è elencata.} many {# di annotazioni riguardano altri oggetti e non sono elencate.} other {# annotazioni riguardano altri oggetti e non sono elencate.}}',

  marked: 'Mostra sulla pagina',
  collections: 'Collezioni',
  otherCollection: 'Altre annotazioni',

  mark: '{kind}: {words}',
  wholePage: 'Pagina intera',
  part: 'Parte della pagina',
  goTo: 'Vai a {page}',
  openObject: 'Apri l’oggetto collegato',
  picture: 'Immagine',
  languages: 'In altre lingue',
  about: '{creator}, {date}',

  'own.collection': 'Le mie note',
  'own.add': 'Aggiungi una nota',
  'own.edit': 'Modifica',
  'own.remove': 'Rimuovi',
  'own.undo': 'Annulla la modifica',
  'own.place': 'Posizione',
  'own.kind.same': 'Com’è',
  'own.kind.rectangle': 'Rettangolo',
  'own.kind.ellipse': 'Ellisse',
  'own.kind.polygon': 'Poligono',
  'own.kind.point': 'Punto',
  'own.kind.page': 'Pagina intera',
  'own.kind.time': 'Questo momento',
  'own.move': 'Disegnare sulla pagina o premere qui le frecce; con Maiusc cambiano le dimensioni',
  'own.moveCorner': 'Fare clic sui vertici nella pagina, o premere qui le frecce e Invio',
  'own.text': 'Nota',
  'own.tags': 'Parole chiave, separate da virgole',
  'own.save': 'Salva',
  'own.cancel': 'Annulla',
  'own.draft': 'Posizione della nota',
  'own.saveFile': 'Salva come file',
  'own.saveText': 'Salva come testo',
  'own.copy': 'Copia',
  'own.open': 'Apri un file di note',
  'own.copied': 'Copiato.',
  'own.notCopied': 'Il browser non consente di copiare qui. Salvare invece le note come testo.',
  'own.added':
    '{count, plural, =0 {In questo file non ci sono note.} one {# nota aggiunta.} many {# di note aggiunte.} other {# note aggiunte.}}',
  'own.noNotes': 'Questo file non contiene note leggibili. Scegliere un file di annotazioni (JSON).',
  'own.unkept':
    'Questo dispositivo non conserva le note: durano finché la pagina non viene chiusa. Salvarle come file.',
}
