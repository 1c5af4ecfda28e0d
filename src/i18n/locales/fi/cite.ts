import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Tyyli',
  'cite.what': 'Viittauksen kohde',
  'cite.object': 'Koko aineisto',
  'cite.page': 'Tämä sivu',
  'cite.citation': 'Viite',
  'cite.copy': 'Kopioi viite',
  'cite.copied': 'Kopioitu',
  'cite.selected': 'Viite on valittu, ja sen voi kopioida käsin.',
  'cite.save': 'Tallenna muodossa {format}',
  'cite.files': 'Viitteidenhallintaohjelmiin',
  'cite.check':
    'Muodostettu aineiston kuvailutiedoista; niistä puuttuvat tiedot on jätetty pois. Tarkista viite ennen käyttöä.',
  'cite.locator': 's. {page}',
  'cite.region': 'Näkyvissä oleva kohta',
  'cite.detail': 'yksityiskohta',
  'cite.picture': 'Kuva tästä kohdasta',
}
