import type { CiteMessages } from '../en/cite'

/** Deutsch. */
export const cite: CiteMessages = {
  'cite.style': 'Stil',
  'cite.what': 'Zitieren',
  'cite.object': 'Das ganze Objekt',
  'cite.page': 'Diese Seite',
  'cite.citation': 'Zitat',
  'cite.copy': 'Zitat kopieren',
  'cite.copied': 'Kopiert',
  'cite.selected': 'Das Zitat ist markiert und kann von Hand kopiert werden.',
  'cite.save': 'Als {format} speichern',
  'cite.files': 'Für Literaturverwaltungen',
  'cite.check':
    'Aus der Beschreibung des Objekts gebildet; was sie offen lässt, fehlt. Bitte vor der Verwendung prüfen.',
  'cite.locator': 'S. {page}',
  'cite.region': 'Der sichtbare Ausschnitt',
  'cite.detail': 'Ausschnitt',
  'cite.picture': 'Bild dieses Ausschnitts',
}
