import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Laster inn modellen …',
  'model3d.slow.title': 'Vil du vise denne modellen?',
  'model3d.slow.body':
    'Denne nettleseren har ingen grafikkprosessor å tegne med. Det kan ta et minutt å tegne modellen, og siden svarer ikke imens.',
  'model3d.slow.show': 'Vis modellen',
  'model3d.failed.title': 'Modellen kan ikke vises',
  'model3d.failed.damaged':
    'Filen er skadet eller er ikke en glTF-modell. Åpne filen for å lagre den, eller spør biblioteket.',
  'model3d.failed.compressed':
    'Modellen er pakket på en måte som ikke pakkes ut her ({method}). Åpne filen for å lagre den og se på den i et annet program.',
  'model3d.failed.excessive':
    'Modellen krever mer minne enn en nettleser har. Åpne filen for å lagre den og se på den i et annet program.',
  'model3d.failed.large': 'Modellen er større enn {size} og ble ikke lastet inn. Åpne filen for å lagre den.',
  'model3d.failed.noGraphics':
    'Denne nettleseren kan ikke tegne i tre dimensjoner akkurat nå. Åpne filen for å lagre den, eller prøv en annen nettleser.',
}
