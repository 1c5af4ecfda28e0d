import type { Configuration } from '../../model/configuration'
import { isAmong } from './hosts'

/** Tells whether readers may be led to a page of another repository: on the viewer's own host, or one that is configured. */
export function mayLeadTo(url: string, page: URL, { openHosts }: Configuration): boolean {
  return isAmong(new URL(url).host, [page.host, ...openHosts])
}
