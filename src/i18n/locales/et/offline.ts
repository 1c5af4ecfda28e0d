import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Loe ilma võrguta',
  'offline.measuring': 'Mahtu arvutatakse…',
  'offline.size': '{pages, plural, one {# lehekülg} other {# lehekülge}}, umbes {size}.',
  'offline.until': 'Koopiat saab selles seadmes lugeda kuni {date}.',
  'offline.keep': 'Hoia selles seadmes',
  'offline.goOn': 'Jätka',
  'offline.update': 'Uuenda koopiat',
  'offline.remove': 'Eemalda',
  'offline.removeCopy': 'Eemalda koopia: {title}',
  'offline.working': '{percent} salvestatud, {size}',
  'offline.kept': 'Selles seadmes: {size}. Objekt avaneb oma tavalise lingiga, ka ilma võrguta.',
  'offline.partly': 'Osaliselt salvestatud: {size}.',
  'offline.missing': 'Ilma nende lehekülgedeta, mis on keelatud, voogedastatavad või liiga suured: {pages}.',
  'offline.list': 'Selles seadmes',
  'offline.loan': 'Laenutatud objekti ei saa salvestada.',
  'offline.signedIn':
    'See objekt ei ole kõigile ilma sisselogimata avatud, seepärast ei saa seda salvestada.',
  'offline.rights': 'Raamatukogu ei luba seda objekti alla laadida.',
  'offline.frame': 'Koopiaid saab hoida ainult siis, kui vaaturil on oma aken.',
  'offline.storage':
    'See aken ei saa koopiaid hoida: see on privaatne või vaaturit ei edastata https-i kaudu.',
  'offline.nothing': 'Sellest objektist ei saa midagi salvestada.',
  'offline.unreachable': 'Raamatukogu serveriga ei saa praegu ühendust.',
  'offline.full': 'Seadmes pole enam ruumi. Juba salvestatu jääb alles.',
  'offline.little': 'Selles seadmes on vaba ainult {size}.',
  'offline.busy': 'Teine aken salvestab seda objekti parajasti.',
  'offline.broken': 'Ühendus katkes. Juba salvestatu jääb alles.',
  'offline.changed': 'Objekt on pärast koopia tegemist muutunud.',
  'offline.cleared': 'Brauser on osa koopiast eemaldanud.',
  'offline.over': 'Selles seadmes oleva koopia aeg lõppes {date}.',
  'offline.withdrawn': 'Koopia eemaldati sellest seadmest: raamatukogu ei luba seda enam.',
  'offline.reading': 'Võrku pole: see on selles seadmes olev koopia, {date}.',
}
