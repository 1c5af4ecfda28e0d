// Apart from the other URLs of Alma, which the entry carries.

import type { Named } from '../../../model/alma-url'

/** The IIIF manifest that Alma makes of a representation; `undefined` for a whole record, of which it makes none. */
export function almaManifestUrl({ origin, institution, id }: Named): string | undefined {
  const inside = institution ? `${institution}/${id}` : id
  return id.startsWith('12') ? `${origin}/view/iiif/presentation/${inside}/manifest` : undefined
}
