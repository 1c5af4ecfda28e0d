import type { Check } from '../finding'
import { toneOf } from '../measure/tone'
import type { PictureFacts } from '../sample'

/** True for a picture of nothing but paper. */
export function isBlank({ gray }: PictureFacts): boolean {
  const { deviation, dark } = toneOf(gray)
  return deviation < 4 && dark < 24
}

/** Pages at each end that may be endpapers. */
const ENDPAPERS = 4

/** Pages without anything on them, but for endpapers; one finding for all, since books have such pages. */
export const blank: Check = {
  kind: 'blank',
  *find(samples) {
    const files = samples.flatMap(({ picture }, position) => {
      const isInside = position >= ENDPAPERS && position < samples.length - ENDPAPERS
      return isInside && picture && isBlank(picture) ? [position] : []
    })
    if (files.length > 0) yield { files, certainty: 'likely', values: { count: files.length } }
  },
}
