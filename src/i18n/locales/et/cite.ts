import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Stiil',
  'cite.what': 'Millele viidata',
  'cite.object': 'Terve objekt',
  'cite.page': 'See lehekülg',
  'cite.citation': 'Viide',
  'cite.copy': 'Kopeeri viide',
  'cite.copied': 'Kopeeritud',
  'cite.selected': 'Viide on valitud ja selle saab käsitsi kopeerida.',
  'cite.save': 'Salvesta vormingus {format}',
  'cite.files': 'Viitehaldusprogrammidele',
  'cite.check':
    'Koostatud objekti kirjelduse põhjal; mis seal puudub, on välja jäetud. Palun kontrollige enne kasutamist.',
  'cite.locator': 'lk {page}',
  'cite.region': 'Nähtav osa',
  'cite.detail': 'detail',
  'cite.picture': 'Selle osa pilt',
}
