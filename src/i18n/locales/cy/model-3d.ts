import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Wrthi’n llwytho’r model…',
  'model3d.slow.title': 'Dangos y model hwn?',
  'model3d.slow.body':
    'Nid oes gan y porwr hwn brosesydd graffeg i ddarlunio ag ef. Gall darlunio’r model gymryd munud, ac ni fydd y dudalen yn ymateb yn y cyfamser.',
  'model3d.slow.show': 'Dangos y model',
  'model3d.failed.title': 'Ni ellir dangos y model hwn',
  'model3d.failed.damaged':
    'Mae’r ffeil wedi’i difrodi neu nid model glTF mohoni. Agorwch y ffeil i’w chadw, neu gofynnwch i’r llyfrgell.',
  'model3d.failed.compressed':
    'Mae’r model wedi’i bacio mewn ffordd nad yw’n cael ei dadbacio yma ({method}). Agorwch y ffeil i’w chadw ac edrychwch arni mewn rhaglen arall.',
  'model3d.failed.excessive':
    'Mae’r model yn gofyn am fwy o gof nag sydd gan borwr. Agorwch y ffeil i’w chadw ac edrychwch arni mewn rhaglen arall.',
  'model3d.failed.large': 'Mae’r model yn fwy na {size} ac ni chafodd ei lwytho. Agorwch y ffeil i’w chadw.',
  'model3d.failed.noGraphics':
    'Ni all y porwr hwn ddarlunio mewn tri dimensiwn ar hyn o bryd. Agorwch y ffeil i’w chadw, neu rhowch gynnig ar borwr arall.',
}
