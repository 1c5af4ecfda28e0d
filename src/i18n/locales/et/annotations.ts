import type { annotations as english } from '../en/annotations'

/** Words of the annotations, which come with their panel. */
export const annotations: Record<keyof typeof english, string> = {
  'kind.any': 'Annotatsioon',
  'kind.assessing': 'Hinnang',
  'kind.bookmarking': 'Järjehoidja',
  'kind.classifying': 'Liigitus',
  'kind.commenting': 'Kommentaar',
  'kind.describing': 'Kirjeldus',
  'kind.editing': 'Parandusettepanek',
  'kind.highlighting': 'Esiletõst',
  'kind.identifying': 'Tuvastus',
  'kind.linking': 'Link',
  'kind.moderating': 'Modereerimine',
  'kind.questioning': 'Küsimus',
  'kind.replying': 'Vastus',
  'kind.supplementing': 'Transkriptsioon',
  'kind.tagging': 'Märksõna',
  'kind.transcribing': 'Transkriptsioon',

  count:
    '{count, plural, =0 {Sellel leheküljel ei ole annotatsioone.} one {# annotatsioon} other {# annotatsiooni}}',
  waiting: 'Annotatsioonide laadimine…',
  refused:
    'Raamatukogu näitab mõnda annotatsiooni ainult sisse logitud lugejatele. Logige raamatukogus sisse ja proovige siis uuesti.',
  failed:
    'Mõnda annotatsiooni ei õnnestunud laadida. Proovige uuesti; kui see kordub, teatage raamatukogule.',
  unreadable: 'Mõnda annotatsiooni ei õnnestunud lugeda. Teatage raamatukogule.',
  cut: 'Loendis on ainult esimesed {count, number} annotatsiooni.',
  elsewhere:
    '{count, plural, one {# annotatsioon käib teise objekti kohta ja ei ole loendis.} other {# annotatsiooni käib teiste objektide kohta ja ei ole loendis.}}',

  marked: 'Näita leheküljel',
  collections: 'Kogud',
  otherCollection: 'Muud annotatsioonid',

  mark: '{kind}: {words}',
  wholePage: 'Terve lehekülg',
  part: 'Osa leheküljest',
  goTo: 'Mine: {page}',
  openObject: 'Ava lingitud objekt',
  picture: 'Pilt',
  languages: 'Teistes keeltes',
  about: '{creator}, {date}',

  'own.collection': 'Minu märkmed',
  'own.add': 'Lisa märge',
  'own.edit': 'Muuda',
  'own.remove': 'Eemalda',
  'own.undo': 'Võta tagasi',
  'own.place': 'Koht',
  'own.kind.same': 'Nagu praegu',
  'own.kind.rectangle': 'Ristkülik',
  'own.kind.ellipse': 'Ellips',
  'own.kind.polygon': 'Hulknurk',
  'own.kind.point': 'Punkt',
  'own.kind.page': 'Terve lehekülg',
  'own.kind.time': 'See hetk',
  'own.move':
    'Joonistage leheküljele või vajutage siin nooleklahve; koos tõstuklahviga muudavad need suurust',
  'own.moveCorner': 'Klõpsake leheküljel nurgapunkte või vajutage siin nooleklahve ja Enterit',
  'own.text': 'Märge',
  'own.tags': 'Märksõnad, komadega eraldatud',
  'own.save': 'Salvesta',
  'own.cancel': 'Tühista',
  'own.draft': 'Märkme koht',
  'own.saveFile': 'Salvesta failina',
  'own.saveText': 'Salvesta tekstina',
  'own.copy': 'Kopeeri',
  'own.open': 'Ava märkmete fail',
  'own.copied': 'Kopeeritud.',
  'own.notCopied': 'Brauser ei luba siin kopeerida. Salvestage märkmed hoopis tekstina.',
  'own.added':
    '{count, plural, =0 {Selles failis ei ole märkmeid.} one {# märge lisatud.} other {# märget lisatud.}}',
  'own.noNotes': 'Selles failis ei ole loetavaid märkmeid. Valige annotatsioonide fail (JSON).',
  'own.unkept': 'See seade ei säilita märkmeid: need püsivad kuni lehe sulgemiseni. Salvestage need failina.',
}
