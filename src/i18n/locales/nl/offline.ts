import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Lezen zonder netwerk',
  'offline.measuring': 'De omvang wordt bepaald …',
  'offline.size': '{pages, plural, one {# pagina} other {# pagina’s}}, ongeveer {size}.',
  'offline.until': 'De kopie is op dit apparaat te lezen tot {date}.',
  'offline.keep': 'Op dit apparaat bewaren',
  'offline.goOn': 'Doorgaan',
  'offline.update': 'Kopie bijwerken',
  'offline.remove': 'Verwijderen',
  'offline.removeCopy': 'Kopie van {title} verwijderen',
  'offline.working': '{percent} bewaard, {size}',
  'offline.kept': 'Op dit apparaat bewaard: {size}. Het opent via de gewone link, ook zonder netwerk.',
  'offline.partly': 'Gedeeltelijk bewaard: {size}.',
  'offline.missing': 'Zonder deze pagina’s, die geweigerd, gestreamd of te groot zijn: {pages}.',
  'offline.list': 'Op dit apparaat bewaard',
  'offline.loan': 'Een uitgeleend object kan niet worden bewaard.',
  'offline.signedIn':
    'Dit object is niet voor iedereen zonder aanmelden toegankelijk en kan daarom niet worden bewaard.',
  'offline.rights': 'De bibliotheek staat niet toe dat dit object wordt gedownload.',
  'offline.frame': 'Kopieën kunnen alleen worden bewaard als de viewer een eigen venster heeft.',
  'offline.storage':
    'Dit venster kan geen kopieën bewaren: het is privé, of de viewer wordt niet via https aangeboden.',
  'offline.nothing': 'Van dit object kan niets worden bewaard.',
  'offline.unreachable': 'De server van de bibliotheek is nu niet bereikbaar.',
  'offline.full': 'Er is geen ruimte meer op het apparaat. Wat al bewaard is, blijft.',
  'offline.little': 'Er is maar {size} vrij op dit apparaat.',
  'offline.busy': 'Een ander venster is dit object nu aan het bewaren.',
  'offline.broken': 'De verbinding is verbroken. Wat al bewaard is, blijft.',
  'offline.changed': 'Dit object is veranderd sinds de kopie werd gemaakt.',
  'offline.cleared': 'De browser heeft een deel van de kopie verwijderd.',
  'offline.over': 'De termijn van de kopie op dit apparaat liep af op {date}.',
  'offline.withdrawn': 'De kopie op dit apparaat is verwijderd: de bibliotheek staat die niet meer toe.',
  'offline.reading': 'Geen netwerk: dit is de kopie van {date} op dit apparaat.',
}
