import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Regola l’immagine',

  'layers.title': 'Livelli',

  'panel.close': 'Chiudi',
  'panel.contents': 'Indice',
  'panel.thumbnails': 'Miniature',
  'panel.volumes': 'Volumi',
  'panel.collection': 'Collezione',
  'panel.about': 'Informazioni',
  'panel.share': 'Condividi',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Nessun indice.',
  'contents.part': '{name}, parte {part, number} di {count, number}',
  'contents.untitled': 'Sezione senza titolo',

  'about.rights': 'Diritti',
  'about.provider': 'Fornito da',
  'about.homepage': 'Vedi anche sul web',
  'about.renderings': 'Altri formati',
  'about.seeAlso': 'Dati su questo oggetto',
  'about.page': 'Informazioni su questa pagina',
  'about.source': 'Fonte',
  'about.manifest': 'URL del manifest o della consegna',
  'about.newTab': '(si apre in una nuova scheda)',

  'share.link': 'Link a questa pagina',
  'share.linkRegion': 'Link alla parte visibile',
  'share.copy': 'Copia',
  'share.copied': 'Copiato',
  'share.selected': 'Il link è selezionato e può essere copiato manualmente.',
  'share.notPossible':
    'Questo documento è stato aperto da un indirizzo che scade dopo alcuni minuti. Un link a questo documento non funzionerebbe per altri.',

  'embed.switch': 'Altre versioni di questo titolo',
  'share.state': 'Stato del contenuto IIIF',
  'share.stateLink': 'Link per visualizzatori IIIF',
  'share.stateJson': 'Stato del contenuto in JSON',

  'share.drag': 'Trascinare questa icona in un altro visualizzatore IIIF per aprirvi l’oggetto.',

  'cite.title': 'Cita',
  'embed.title': 'Incorpora',
  'embed.html': 'HTML da copiare',

  'settings.title': 'Impostazioni',

  'panel.text': 'Testo',
  'panel.files': 'File',
  'panel.transcript': 'Trascrizione',
  'panel.annotations': 'Annotazioni',
  'panel.places': 'Luoghi',
  'panel.preflight': 'Controllo preliminare',

  'panel.find': 'Cerca',

  'find.field': 'Parole da cercare',
  'find.matchCase': 'Distingui maiuscole e minuscole',
  'find.wholeWords': 'Parole intere',
  'find.matchAccents': 'Distingui gli accenti',
  'find.hint': 'Digitare una parola o una frase.',
  'find.searching': 'Ricerca in corso…',
  'find.count':
    '{total, plural, =0 {Nessun risultato. Provare un’altra grafia o meno parole.} one {# risultato} many {# di risultati} other {# risultati}}',
  'find.listed': '{total, number} risultati. Sono elencati i primi {count, number}.',
  'find.noWords': 'Il PDF non ha testo: non si può cercarvi né ascoltarlo.',
  'find.next': 'Risultato successivo',
  'find.previous': 'Risultato precedente',
  'find.page': 'Pagina {label}',
  'find.reading': '{read, number} di {of, number} pagine lette',
  'find.mark': 'Risultato {position, number} di {total, number}: {words}',
  'find.failed': 'Non è stato possibile cercare in una parte del testo. Ripetere la ricerca più tardi.',
  'find.serviceFailed':
    'La ricerca della biblioteca non ha risposto, perciò si cerca nelle pagine una per una.',
  'find.inContents': 'nell’indice',
  'find.inAbout': 'nella descrizione',
  'find.inStatement': 'nella descrizione: {label}',
  'find.along': 'Risultati lungo le pagine',
  'find.onPage': '{count, plural, one {# risultato} many {# di risultati} other {# risultati}}',

  'panel.downloads': 'Scarica',

  'panel.representations': 'Rappresentazioni',
}
