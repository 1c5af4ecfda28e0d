import { laterMessages } from './later-messages'
import { model3d as en, type ModelKey } from './locales/en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3dMessages = laterMessages<ModelKey>(
  'model-3d',
  en,
  import.meta.glob(['./locales/*/model-3d.ts', '!./locales/en/*'], { import: 'model3d' }),
)
