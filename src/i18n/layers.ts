import { laterMessages } from './later-messages'
import { layers as en, type LayersKey } from './locales/en/layers'

/** Words of the panel of layers. */
export const layersMessages = laterMessages<LayersKey>(
  'layers',
  en,
  import.meta.glob(['./locales/*/layers.ts', '!./locales/en/*'], { import: 'layers' }),
)
