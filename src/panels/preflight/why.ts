import type { ReviewKey } from '../../i18n/locales/en/review'

/** Reasons why findings matter, and the beginnings of the kinds that have them. */
const REASONS: readonly (readonly [kinds: RegExp, why: ReviewKey])[] = [
  [/^(?:unreadable|empty|truncated|broken|encrypted)/, 'review.why.damaged'],
  [/^(?:wrong-type|large-pdf|form-missing)/, 'review.why.form'],
  [/^(?:missing|cover|order|number|name-doubled)/, 'review.why.order'],
  [/^(?:same-bytes|rescanned|blank)/, 'review.why.doubled'],
  [/^label|^roman/, 'review.why.labels'],
  [/^(?:text|pdf)/, 'review.why.text'],
  [/^captions/, 'review.why.captions'],
  [/^(?:cors|ranges|signature)/, 'review.why.delivery'],
  [/^(?:title|rights|link|thumbnail)/, 'review.why.description'],
]

/** The message that says why findings of a kind matter. */
export const whyOf = (kind: string): ReviewKey =>
  REASONS.find(([kinds]) => kinds.test(kind))?.[1] ?? 'review.why.picture'
