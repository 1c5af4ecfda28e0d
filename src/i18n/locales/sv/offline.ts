import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Läs utan nätverk',
  'offline.measuring': 'Storleken beräknas …',
  'offline.size': '{pages, plural, one {# sida} other {# sidor}}, ungefär {size}.',
  'offline.until': 'Kopian kan läsas på den här enheten till och med {date}.',
  'offline.keep': 'Spara på den här enheten',
  'offline.goOn': 'Fortsätt',
  'offline.update': 'Uppdatera kopian',
  'offline.remove': 'Ta bort',
  'offline.removeCopy': 'Ta bort kopian av {title}',
  'offline.working': '{percent} sparat, {size}',
  'offline.kept':
    'Sparat på den här enheten: {size}. Objektet öppnas med sin vanliga länk, även utan nätverk.',
  'offline.partly': 'Sparat delvis: {size}.',
  'offline.missing': 'Utan dessa sidor, som är spärrade, strömmas eller är för stora: {pages}.',
  'offline.list': 'Sparat på den här enheten',
  'offline.loan': 'Ett utlånat objekt kan inte sparas.',
  'offline.signedIn': 'Objektet är inte öppet för alla utan inloggning och kan därför inte sparas.',
  'offline.rights': 'Biblioteket tillåter inte att objektet laddas ned.',
  'offline.frame': 'Kopior kan bara sparas när visaren har ett eget fönster.',
  'offline.storage':
    'Det här fönstret kan inte spara kopior: det är privat, eller så levereras visaren inte över https.',
  'offline.nothing': 'Inget av objektet kan sparas.',
  'offline.unreachable': 'Bibliotekets server kan inte nås just nu.',
  'offline.full': 'Det finns inte mer plats på enheten. Det som redan har sparats finns kvar.',
  'offline.little': 'Bara {size} är lediga på den här enheten.',
  'offline.busy': 'Ett annat fönster håller på att spara objektet.',
  'offline.broken': 'Anslutningen bröts. Det som redan har sparats finns kvar.',
  'offline.changed': 'Objektet har ändrats sedan kopian gjordes.',
  'offline.cleared': 'Webbläsaren har tagit bort en del av kopian.',
  'offline.over': 'Tiden för kopian på den här enheten gick ut den {date}.',
  'offline.withdrawn': 'Kopian på den här enheten har tagits bort: biblioteket tillåter den inte längre.',
  'offline.reading': 'Inget nätverk: detta är kopian från {date} på den här enheten.',
}
