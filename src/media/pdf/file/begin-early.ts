import { credentialsFor } from '../../../delivery/credentials'
import { loadEngine } from './engine'
import { askFirstPart } from './first-part'

/**
 * Fetches what a PDF needs at the same time as the frame, not after it: the engine, the medium and, where an
 * address is given, the beginning of the file. What does not come is asked for again by the medium, which says so.
 */
export function beginEarly(url: string | undefined, credentialHosts: readonly string[]): void {
  loadEngine().catch(() => undefined)
  import('../PdfMedium').catch(() => undefined)
  if (url !== undefined) askFirstPart(url, credentialsFor(url, location.origin, credentialHosts))
}
