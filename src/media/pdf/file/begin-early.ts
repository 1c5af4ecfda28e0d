import type { EntryDelivery } from '../../../delivery/delivery'
import { beginRange } from '../../../delivery/early-range'
import { loadEngine } from './engine'
import { FIRST_RANGE } from './first-range'

/**
 * Fetches what a PDF needs at the same time as the shell, not after it: the engine, the medium and, where an
 * address is given, the beginning of the file. What does not come is asked for again by the medium, which says so.
 */
export function beginEarly(url: string | undefined, delivery: EntryDelivery): void {
  loadEngine().catch(() => undefined)
  import('../PdfMedium').catch(() => undefined)
  if (url !== undefined) beginRange(delivery, url, FIRST_RANGE)
}
