import { laterMessages } from './later-messages'
import { review as en, type ReviewKey } from './locales/en/review'

/** Words of the preflight panel. */
export const reviewMessages = laterMessages<ReviewKey>(
  'review',
  en,
  import.meta.glob(['./locales/*/review.ts', '!./locales/en/*'], { import: 'review' }),
)
