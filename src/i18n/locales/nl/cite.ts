import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Stijl',
  'cite.what': 'Citeren',
  'cite.object': 'Het hele object',
  'cite.page': 'Deze pagina',
  'cite.citation': 'Bronvermelding',
  'cite.copy': 'De bronvermelding kopiëren',
  'cite.copied': 'Gekopieerd',
  'cite.selected': 'De bronvermelding is geselecteerd en kan handmatig worden gekopieerd.',
  'cite.save': 'Opslaan als {format}',
  'cite.files': 'Voor referentiebeheerprogramma’s',
  'cite.check':
    'Gemaakt op basis van de beschrijving van het object; wat die openlaat, is weggelaten. Controleer de bronvermelding voordat u die gebruikt.',
  'cite.locator': 'p. {page}',
  'cite.region': 'Wat in beeld is',
  'cite.detail': 'detail',
  'cite.picture': 'Afbeelding van dit deel',
}
