import type { DigitalObject } from '../../model/digital-object'
import { besideHolder } from '../../viewer/beside/holder'
import { writeBeside } from '../../viewer/url/beside-link'
import { targetQuery } from '../../viewer/url/content-state-link'

/** Opens the link to all targets of an annotation, in place of the first alone; one of two sides stays as it is. */
export function openBeside(targets: NonNullable<DigitalObject['beside']>): void {
  if (besideHolder()) return
  const [second, ...others] = targets.map(each => new URL(`?${targetQuery(each)}`, document.baseURI).href)
  if (second === undefined) return
  location.replace(writeBeside({ first: location.href, second, others, compare: 'side', together: false }))
}
