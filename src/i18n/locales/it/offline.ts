import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Leggere senza rete',
  'offline.measuring': 'Calcolo delle dimensioni…',
  'offline.size': '{pages, plural, one {# pagina} other {# pagine}}, circa {size}.',
  'offline.until': 'La copia può essere letta su questo dispositivo fino al {date}.',
  'offline.keep': 'Conserva su questo dispositivo',
  'offline.goOn': 'Continua',
  'offline.update': 'Aggiorna la copia',
  'offline.remove': 'Rimuovi',
  'offline.removeCopy': 'Rimuovi la copia di {title}',
  'offline.working': '{percent} conservato, {size}',
  'offline.kept':
    'Conservato su questo dispositivo: {size}. Si apre con il suo link abituale, anche senza rete.',
  'offline.partly': 'Conservato in parte: {size}.',
  'offline.missing': 'Senza queste pagine, che sono riservate, in streaming o troppo grandi: {pages}.',
  'offline.list': 'Conservato su questo dispositivo',
  'offline.loan': 'Un oggetto in prestito non può essere conservato.',
  'offline.signedIn': 'Questo oggetto non è aperto a tutti senza accesso, quindi non può essere conservato.',
  'offline.rights': 'La biblioteca non consente di scaricare questo oggetto.',
  'offline.frame': 'Le copie sono possibili solo se il visualizzatore ha una finestra propria.',
  'offline.storage':
    'Questa finestra non può conservare copie: è privata, oppure il visualizzatore non è servito tramite https.',
  'offline.nothing': 'Nulla di questo oggetto può essere conservato.',
  'offline.unreachable': 'Al momento il server della biblioteca non è raggiungibile.',
  'offline.full': 'Non c’è più spazio sul dispositivo. Quanto già conservato rimane.',
  'offline.little': 'Su questo dispositivo sono liberi solo {size}.',
  'offline.busy': 'Un’altra finestra sta conservando questo oggetto.',
  'offline.broken': 'La connessione si è interrotta. Quanto già conservato rimane.',
  'offline.changed': 'Questo oggetto è cambiato da quando è stata fatta la copia.',
  'offline.cleared': 'Il browser ha rimosso una parte della copia.',
  'offline.over': 'Il periodo della copia su questo dispositivo è terminato il {date}.',
  'offline.withdrawn': 'La copia su questo dispositivo è stata rimossa: la biblioteca non la consente più.',
  'offline.reading': 'Nessuna rete: questa è la copia del {date} su questo dispositivo.',
}
