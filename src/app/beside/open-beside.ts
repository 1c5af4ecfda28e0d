import type { DigitalObject } from '../../model/digital-object'
import { besideHolder } from '../../viewer/beside/holder'
import { writeBeside } from '../../viewer/url/beside-link'
import { targetQuery } from '../../viewer/url/content-state-link'

/** Opens the link to both targets of an annotation, in place of the first alone; one of two sides stays as it is. */
export function openBeside(target: NonNullable<DigitalObject['beside']>): void {
  if (besideHolder()) return
  const second = new URL(`?${targetQuery(target)}`, document.baseURI).href
  location.replace(writeBeside({ first: location.href, second, compare: 'side', together: false }))
}
