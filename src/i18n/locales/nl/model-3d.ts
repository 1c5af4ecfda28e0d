import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Model wordt geladen…',
  'model3d.slow.title': 'Dit model tonen?',
  'model3d.slow.body':
    'Deze browser heeft geen grafische processor om mee te tekenen. Het tekenen van het model kan een minuut duren en intussen reageert de pagina niet.',
  'model3d.slow.show': 'Het model tonen',
  'model3d.failed.title': 'Dit model kan niet worden getoond',
  'model3d.failed.damaged':
    'Het bestand is beschadigd of is geen glTF-model. Open het bestand om het op te slaan, of vraag het de bibliotheek.',
  'model3d.failed.compressed':
    'Het model is ingepakt op een manier die hier niet wordt uitgepakt ({method}). Open het bestand om het op te slaan en in een ander programma te bekijken.',
  'model3d.failed.excessive':
    'Het model vraagt meer geheugen dan een browser heeft. Open het bestand om het op te slaan en in een ander programma te bekijken.',
  'model3d.failed.large':
    'Het model is groter dan {size} en is niet geladen. Open het bestand om het op te slaan.',
  'model3d.failed.noGraphics':
    'Deze browser kan nu niet in drie dimensies tekenen. Open het bestand om het op te slaan, of probeer een andere browser.',
}
