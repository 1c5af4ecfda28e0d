import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Les uten nettverk',
  'offline.measuring': 'Beregner størrelsen …',
  'offline.size': '{pages, plural, one {# side} other {# sider}}, omtrent {size}.',
  'offline.until': 'Kopien kan leses på denne enheten til {date}.',
  'offline.keep': 'Behold på denne enheten',
  'offline.goOn': 'Fortsett',
  'offline.update': 'Oppdater kopien',
  'offline.remove': 'Fjern',
  'offline.removeCopy': 'Fjern kopien av {title}',
  'offline.working': '{percent} lagret, {size}',
  'offline.kept':
    'Lagret på denne enheten: {size}. Objektet åpnes med sin vanlige lenke, også uten nettverk.',
  'offline.partly': 'Delvis lagret: {size}.',
  'offline.missing': 'Uten disse sidene, som er avvist, strømmes eller er for store: {pages}.',
  'offline.list': 'Lagret på denne enheten',
  'offline.loan': 'Et utlånt objekt kan ikke lagres.',
  'offline.signedIn': 'Dette objektet er ikke åpent for alle uten innlogging og kan derfor ikke lagres.',
  'offline.rights': 'Biblioteket tillater ikke at dette objektet lastes ned.',
  'offline.frame': 'Kopier kan bare lagres der visningsprogrammet har et eget vindu.',
  'offline.storage':
    'Dette vinduet kan ikke lagre kopier: det er privat, eller visningsprogrammet leveres ikke over https.',
  'offline.nothing': 'Ingenting av dette objektet kan lagres.',
  'offline.unreachable': 'Bibliotekets tjener kan ikke nås akkurat nå.',
  'offline.full': 'Det er ikke mer plass på enheten. Det som allerede er lagret, blir.',
  'offline.little': 'Bare {size} er ledig på denne enheten.',
  'offline.busy': 'Et annet vindu holder på å lagre dette objektet.',
  'offline.broken': 'Forbindelsen ble brutt. Det som allerede er lagret, blir.',
  'offline.changed': 'Dette objektet er endret siden kopien ble laget.',
  'offline.cleared': 'Nettleseren har fjernet en del av kopien.',
  'offline.over': 'Fristen for kopien på denne enheten gikk ut {date}.',
  'offline.withdrawn': 'Kopien på denne enheten er fjernet: biblioteket tillater den ikke lenger.',
  'offline.reading': 'Ikke nettverk: dette er kopien fra {date} på denne enheten.',
}
