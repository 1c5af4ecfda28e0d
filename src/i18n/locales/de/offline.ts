import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Ohne Netz lesen',
  'offline.measuring': 'Die Größe wird ermittelt …',
  'offline.size': '{pages, plural, one {# Seite} other {# Seiten}}, etwa {size}.',
  'offline.until': 'Die Kopie kann auf diesem Gerät bis {date} gelesen werden.',
  'offline.keep': 'Auf diesem Gerät behalten',
  'offline.goOn': 'Fortsetzen',
  'offline.update': 'Kopie aktualisieren',
  'offline.remove': 'Entfernen',
  'offline.removeCopy': 'Kopie von {title} entfernen',
  'offline.working': '{percent} behalten, {size}',
  'offline.kept':
    'Auf diesem Gerät: {size}. Das Objekt öffnet sich über seinen gewohnten Link, auch ohne Netz.',
  'offline.partly': 'Zum Teil auf diesem Gerät: {size}.',
  'offline.missing': 'Ohne diese Seiten, die gesperrt, gestreamt oder zu groß sind: {pages}.',
  'offline.list': 'Auf diesem Gerät',
  'offline.loan': 'Ein ausgeliehenes Objekt kann nicht behalten werden.',
  'offline.signedIn':
    'Dieses Objekt ist nicht für alle ohne Anmeldung zugänglich und kann darum nicht behalten werden.',
  'offline.rights': 'Die Bibliothek erlaubt nicht, dieses Objekt herunterzuladen.',
  'offline.frame': 'Kopien sind nur möglich, wo der Viewer ein eigenes Fenster hat.',
  'offline.storage':
    'Dieses Fenster kann keine Kopien behalten: Es ist privat, oder der Viewer wird nicht über https ausgeliefert.',
  'offline.nothing': 'Von diesem Objekt kann nichts behalten werden.',
  'offline.unreachable': 'Der Server der Bibliothek ist gerade nicht erreichbar.',
  'offline.full': 'Auf dem Gerät ist kein Platz mehr. Was schon da ist, bleibt.',
  'offline.little': 'Auf diesem Gerät sind nur {size} frei.',
  'offline.busy': 'Ein anderes Fenster holt dieses Objekt gerade.',
  'offline.broken': 'Die Verbindung ist abgebrochen. Was schon da ist, bleibt.',
  'offline.changed': 'Dieses Objekt hat sich geändert, seit die Kopie angelegt wurde.',
  'offline.cleared': 'Der Browser hat einen Teil der Kopie entfernt.',
  'offline.over': 'Die Frist der Kopie auf diesem Gerät ist am {date} abgelaufen.',
  'offline.withdrawn': 'Die Kopie auf diesem Gerät wurde entfernt: Die Bibliothek erlaubt sie nicht mehr.',
  'offline.reading': 'Kein Netz: Dies ist die Kopie vom {date} auf diesem Gerät.',
}
