import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Y llun a ddangosir',
  'layers.parts': 'Rhannau’r dudalen',
  'layers.number': 'Llun {number, number}',
  'layers.over': 'Troshaen',
  'layers.overNamed': 'Troshaen: {label}',
  'layers.opacity': 'Didreiddedd: {label}',
  'layers.reset': 'Ailosod',
  'layers.none': 'Dim ond un llun sydd o’r dudalen hon.',
  'layers.failed': 'Ni ellid llwytho’r llun hwn. Ceisiwch eto, neu dewiswch un arall.',
  'layers.denied': 'Nid yw’r llyfrgell yn caniatáu gweld y llun hwn o’r fan hon. Dewiswch un arall.',
  'layers.login':
    'Dim ond i ddarllenwyr sydd wedi mewngofnodi y mae’r llyfrgell yn dangos y llun hwn. Mewngofnodwch gyda’r llyfrgell, yna ceisiwch eto.',
}
