import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Arddull',
  'cite.what': 'Dyfynnu',
  'cite.object': 'Y gwrthrych cyfan',
  'cite.page': 'Y dudalen hon',
  'cite.citation': 'Dyfyniad',
  'cite.copy': 'Copïo’r dyfyniad',
  'cite.copied': 'Copïwyd',
  'cite.selected': 'Mae’r dyfyniad wedi’i ddewis a gellir ei gopïo â llaw.',
  'cite.save': 'Cadw fel {format}',
  'cite.files': 'Ar gyfer rheolwyr cyfeiriadau',
  'cite.check':
    'Wedi’i lunio o ddisgrifiad y gwrthrych; hepgorir yr hyn nad yw hwnnw’n ei nodi. Gwiriwch ef cyn ei ddefnyddio.',
  'cite.locator': 't. {page}',
  'cite.region': 'Yr hyn sydd yn y golwg',
  'cite.detail': 'manylyn',
  'cite.picture': 'Llun o’r rhan hon',
}
