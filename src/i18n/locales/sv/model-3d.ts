import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Läser in modellen …',
  'model3d.slow.title': 'Visa den här modellen?',
  'model3d.slow.body':
    'Den här webbläsaren har ingen grafikprocessor att rita med. Det kan ta en minut att rita modellen, och under tiden svarar sidan inte.',
  'model3d.slow.show': 'Visa modellen',
  'model3d.failed.title': 'Modellen kan inte visas',
  'model3d.failed.damaged':
    'Filen är skadad eller är ingen glTF-modell. Öppna filen för att spara den, eller fråga biblioteket.',
  'model3d.failed.compressed':
    'Modellen är packad på ett sätt som inte packas upp här ({method}). Öppna filen för att spara den och titta på den i ett annat program.',
  'model3d.failed.excessive':
    'Modellen kräver mer minne än en webbläsare har. Öppna filen för att spara den och titta på den i ett annat program.',
  'model3d.failed.large': 'Modellen är större än {size} och lästes inte in. Öppna filen för att spara den.',
  'model3d.failed.noGraphics':
    'Den här webbläsaren kan just nu inte rita i tre dimensioner. Öppna filen för att spara den, eller pröva en annan webbläsare.',
}
