import type { EntryDelivery } from '../../delivery/delivery'
import type { Collection } from '../../model/collection'
import type { DigitalObject } from '../../model/digital-object'
import { type Failure, isFailure } from '../../model/failure'
import { toObject } from '../../sources'
import type { ViewerRequest } from '../url/request'

/** Options of loading an object. */
export interface LoadOptions {
  readonly delivery: Pick<EntryDelivery, 'json'>
  readonly signal?: AbortSignal
  /** Called with the bytes received so far. */
  readonly onProgress?: (bytes: number) => void
}

/** Fetches and reads what a request asks for: an object, a collection, or a failure of any reason. */
export async function loadObject(
  request: ViewerRequest,
  { delivery, ...options }: LoadOptions,
): Promise<DigitalObject | Collection | Failure> {
  const fetched = await delivery.json(request.url, options)
  return isFailure(fetched) ? fetched : toObject(fetched)
}
