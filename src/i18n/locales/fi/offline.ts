import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Lue ilman verkkoa',
  'offline.measuring': 'Kokoa lasketaan…',
  'offline.size': '{pages, plural, one {# sivu} other {# sivua}}, noin {size}.',
  'offline.until': 'Kopiota voi lukea tällä laitteella {date} asti.',
  'offline.keep': 'Säilytä tällä laitteella',
  'offline.goOn': 'Jatka',
  'offline.update': 'Päivitä kopio',
  'offline.remove': 'Poista',
  'offline.removeCopy': 'Poista kopio: {title}',
  'offline.working': '{percent} tallennettu, {size}',
  'offline.kept':
    'Tallennettu tälle laitteelle: {size}. Aineisto avautuu tavallisesta linkistään, myös ilman verkkoa.',
  'offline.partly': 'Tallennettu osittain: {size}.',
  'offline.missing': 'Ilman näitä sivuja, jotka on estetty, suoratoistetaan tai ovat liian suuria: {pages}.',
  'offline.list': 'Tallennettu tälle laitteelle',
  'offline.loan': 'Lainassa olevaa aineistoa ei voi tallentaa.',
  'offline.signedIn': 'Tämä aineisto ei ole kaikille avoin ilman kirjautumista, joten sitä ei voi tallentaa.',
  'offline.rights': 'Kirjasto ei salli tämän aineiston lataamista.',
  'offline.frame': 'Kopioita voi säilyttää vain, kun katseluohjelmalla on oma ikkuna.',
  'offline.storage':
    'Tämä ikkuna ei voi säilyttää kopioita: se on yksityinen tai katseluohjelmaa ei tarjota https-yhteydellä.',
  'offline.nothing': 'Tästä aineistosta ei voi tallentaa mitään.',
  'offline.unreachable': 'Kirjaston palvelimeen ei juuri nyt saada yhteyttä.',
  'offline.full': 'Laitteella ei ole enää tilaa. Jo tallennettu säilyy.',
  'offline.little': 'Laitteella on vapaana vain {size}.',
  'offline.busy': 'Toinen ikkuna tallentaa tätä aineistoa parhaillaan.',
  'offline.broken': 'Yhteys katkesi. Jo tallennettu säilyy.',
  'offline.changed': 'Aineisto on muuttunut kopion tekemisen jälkeen.',
  'offline.cleared': 'Selain on poistanut osan kopiosta.',
  'offline.over': 'Tällä laitteella olevan kopion aika päättyi {date}.',
  'offline.withdrawn': 'Tällä laitteella ollut kopio on poistettu: kirjasto ei enää salli sitä.',
  'offline.reading': 'Ei verkkoa: tämä on tällä laitteella oleva kopio, {date}.',
}
