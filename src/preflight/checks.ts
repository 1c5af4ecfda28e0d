// All kinds of findings, in the order in which they are looked for. To add one, write a file in `kinds`, name it here, and
// give it a sentence in `src/i18n/locales/*/preflight.ts`.

import type { Check } from './finding'
import { coverMissing, foldOut } from './kinds/bindings'
import { blank } from './kinds/blank'
import {
  broken,
  empty,
  encrypted,
  largePdf,
  nameDoubled,
  sameBytes,
  truncated,
  unreadable,
  wrongType,
} from './kinds/bytes'
import { corsMissing, linkDead, rangesMissing, signatureShort, thumbnailMissing } from './kinds/deliveries'
import { rightsMissing, rightsUnknown, titleMissing } from './kinds/description'
import { formMissing } from './kinds/forms'
import { labelDoubled, labelFileName, labelGap, labelOrder, romanBreak } from './kinds/labels'
import { textLanguage } from './kinds/languages'
import { rescanned, textDoubled } from './kinds/likeness'
import { missing, numberDoubled, order } from './kinds/numbering'
import { blurred, cast, colour, exposure, resolution, rotated, size } from './kinds/outliers'
import { pdfLabels, pdfTags, pdfText } from './kinds/pdfs'
import { gutter, skewed, upsideDown } from './kinds/postures'
import { captionsAlone, captionsLong, captionsMissing, textMissing, textUnreadable } from './kinds/texts'

/** All checks. */
export const CHECKS: readonly Check[] = [
  unreadable,
  empty,
  truncated,
  broken,
  wrongType,
  encrypted,
  largePdf,
  pdfText,
  pdfTags,
  pdfLabels,
  missing,
  coverMissing,
  order,
  numberDoubled,
  nameDoubled,
  sameBytes,
  rescanned,
  blank,
  rotated,
  upsideDown,
  skewed,
  gutter,
  size,
  foldOut,
  resolution,
  colour,
  blurred,
  exposure,
  cast,
  formMissing,
  labelFileName,
  labelGap,
  labelDoubled,
  labelOrder,
  romanBreak,
  textMissing,
  textUnreadable,
  textLanguage,
  textDoubled,
  captionsAlone,
  captionsMissing,
  captionsLong,
  titleMissing,
  rightsMissing,
  rightsUnknown,
  linkDead,
  thumbnailMissing,
  corsMissing,
  rangesMissing,
  signatureShort,
]
