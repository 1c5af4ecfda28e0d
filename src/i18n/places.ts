import { laterMessages } from './later-messages'
import { places as en, type PlaceKey } from './locales/en/places'
import type { TranslateOf } from './translate'

/** Says a message about places or dates. */
export type PlaceTranslate = TranslateOf<PlaceKey>

/** Words about places and dates. */
export const placeMessages = laterMessages<PlaceKey>(
  'places',
  en,
  import.meta.glob(['./locales/*/places.ts', '!./locales/en/*'], { import: 'places' }),
)
