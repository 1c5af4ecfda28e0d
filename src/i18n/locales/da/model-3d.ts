import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Indlæser modellen …',
  'model3d.slow.title': 'Vil du vise denne model?',
  'model3d.slow.body':
    'Denne browser har ingen grafikprocessor at tegne med. Det kan tage et minut at tegne modellen, og siden reagerer ikke imens.',
  'model3d.slow.show': 'Vis modellen',
  'model3d.failed.title': 'Denne model kan ikke vises',
  'model3d.failed.damaged':
    'Filen er beskadiget eller er ikke en glTF-model. Åbn filen for at gemme den, eller spørg biblioteket.',
  'model3d.failed.compressed':
    'Modellen er pakket på en måde, der ikke pakkes ud her ({method}). Åbn filen for at gemme den og se på den i et andet program.',
  'model3d.failed.excessive':
    'Modellen kræver mere hukommelse, end en browser har. Åbn filen for at gemme den og se på den i et andet program.',
  'model3d.failed.large': 'Modellen er større end {size} og blev ikke indlæst. Åbn filen for at gemme den.',
  'model3d.failed.noGraphics':
    'Denne browser kan lige nu ikke tegne i tre dimensioner. Åbn filen for at gemme den, eller prøv en anden browser.',
}
