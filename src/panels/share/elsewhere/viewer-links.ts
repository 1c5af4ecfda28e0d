// Other viewers in which the library lets an object be opened (`otherViewers` in the configuration).

import { isSigned } from '../../../delivery/renewal'
import { plainManifestUrl } from '../../../model/alma-services'
import { isAlmaDelivery, parseAlmaUrl } from '../../../model/alma-url'
import type { Configuration } from '../../../model/configuration'
import type { DigitalObject } from '../../../model/digital-object'
import { localizedLine } from '../../../model/language-map'
import { otherViewersOf } from '../../../viewer/library/other-viewers'
import { applies } from '../../../viewer/library/permissions'
import { almaValues, fillTemplate, hasPlace, type TemplateValues } from '../../../viewer/library/template'

/** A link that opens the object in another viewer. */
export interface ViewerLink {
  readonly label: string
  readonly url: string
}

/** An object and the page that is read. */
export interface Shown {
  readonly object: DigitalObject
  /** URL of the document that was opened. */
  readonly url: string | undefined
  readonly canvas: number
  readonly languages: readonly string[]
}

/** Places without which no viewer can find the object; the others may stay empty. */
const NEEDED = ['manifest', 'rep', 'inst', 'host'] as const

function valuesFor({ object, url, canvas, languages }: Shown): TemplateValues {
  const common = { title: localizedLine(object.label, languages), lang: languages[0] }
  // A signed URL ends, and gives its rights to whoever has it.
  if (url === undefined || !/^https?:/.test(url) || isSigned(url)) return common
  const alma = parseAlmaUrl(url)
  if (alma && isAlmaDelivery(url)) {
    const manifest = alma.id.startsWith('12') ? plainManifestUrl(alma) : undefined
    return { ...common, ...almaValues(url), manifest }
  }
  return { ...common, ...almaValues(url), manifest: url, canvas: object.canvases[canvas]?.id }
}

/** The links of the configured viewers that can open an object, in the order of the library. */
export function viewerLinks(
  configuration: Pick<Configuration, 'block'>,
  shown: Shown,
  origin: string,
): readonly ViewerLink[] {
  const values = valuesFor(shown)
  return otherViewersOf(configuration).flatMap(({ label, href, when }) => {
    const isFound = NEEDED.every(name => values[name] || !hasPlace(href, name))
    const url = isFound && applies(when, shown.object) ? fillTemplate(href, values, origin) : undefined
    return url === undefined ? [] : [{ label, url }]
  })
}
