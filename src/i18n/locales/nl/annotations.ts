import type { annotations as english } from '../en/annotations'

/** Words of the annotations, which come with their panel. */
export const annotations: Record<keyof typeof english, string> = {
  'kind.any': 'Annotatie',
  'kind.assessing': 'Beoordeling',
  'kind.bookmarking': 'Bladwijzer',
  'kind.classifying': 'Classificatie',
  'kind.commenting': 'Opmerking',
  'kind.describing': 'Beschrijving',
  'kind.editing': 'Voorgestelde correctie',
  'kind.highlighting': 'Markering',
  'kind.identifying': 'Identificatie',
  'kind.linking': 'Link',
  'kind.moderating': 'Moderatie',
  'kind.questioning': 'Vraag',
  'kind.replying': 'Antwoord',
  'kind.supplementing': 'Transcriptie',
  'kind.tagging': 'Trefwoord',
  'kind.transcribing': 'Transcriptie',

  count: '{count, plural, =0 {Geen annotaties op deze pagina.} one {# annotatie} other {# annotaties}}',
  waiting: 'Annotaties worden geladen…',
  refused:
    'De bibliotheek toont sommige annotaties alleen aan lezers die zich hebben aangemeld. Meld u aan bij de bibliotheek en probeer het dan opnieuw.',
  failed:
    'Sommige annotaties konden niet worden geladen. Probeer het opnieuw; blijft het zo, meld het dan aan de bibliotheek.',
  unreadable: 'Sommige annotaties konden niet worden gelezen. Meld het aan de bibliotheek.',
  cut: 'Alleen de eerste {count, number} annotaties staan in de lijst.',
  elsewhere:
    '{count, plural, one {# annotatie gaat over een ander object en staat niet in de lijst.} other {# annotaties gaan over andere objecten en staan niet in de lijst.}}',

  marked: 'Op de pagina tonen',
  collections: 'Collecties',
  otherCollection: 'Andere annotaties',

  mark: '{kind}: {words}',
  wholePage: 'Hele pagina',
  part: 'Deel van de pagina',
  goTo: 'Ga naar {page}',
  openObject: 'Het gelinkte object openen',
  picture: 'Afbeelding',
  languages: 'In andere talen',
  about: '{creator}, {date}',

  'own.collection': 'Mijn notities',
  'own.add': 'Notitie toevoegen',
  'own.edit': 'Bewerken',
  'own.remove': 'Verwijderen',
  'own.undo': 'Ongedaan maken',
  'own.place': 'Plaats',
  'own.kind.same': 'Zoals het is',
  'own.kind.rectangle': 'Rechthoek',
  'own.kind.ellipse': 'Ellips',
  'own.kind.polygon': 'Veelhoek',
  'own.kind.point': 'Punt',
  'own.kind.page': 'Hele pagina',
  'own.kind.time': 'Dit moment',
  'own.move': 'Teken op de pagina of druk hier op de pijltoetsen; met Shift veranderen ze de grootte',
  'own.moveCorner': 'Klik op hoekpunten op de pagina, of druk hier op de pijltoetsen en Enter',
  'own.text': 'Notitie',
  'own.tags': 'Trefwoorden, gescheiden door komma’s',
  'own.save': 'Opslaan',
  'own.cancel': 'Annuleren',
  'own.draft': 'Plaats van de notitie',
  'own.saveFile': 'Opslaan als bestand',
  'own.saveText': 'Opslaan als tekst',
  'own.copy': 'Kopiëren',
  'own.open': 'Bestand met notities openen',
  'own.copied': 'Gekopieerd.',
  'own.notCopied': 'De browser staat kopiëren hier niet toe. Sla de notities in plaats daarvan op als tekst.',
  'own.added':
    '{count, plural, =0 {Er staan geen notities in dit bestand.} one {# notitie toegevoegd.} other {# notities toegevoegd.}}',
  'own.noNotes':
    'Dit bestand bevat geen notities die kunnen worden gelezen. Kies een bestand met annotaties (JSON).',
  'own.unkept':
    'Dit apparaat bewaart de notities niet: ze blijven tot de pagina wordt gesloten. Sla ze op als bestand.',
}
