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

/**
 * Fetches and reads what a request asks for: an object, a collection, or a failure of any reason. A canvas brings the
 * object that it belongs to.
 */
export async function loadObject(
  request: ViewerRequest,
  options: LoadOptions,
): Promise<DigitalObject | Collection | Failure> {
  const fetched = await options.delivery.json(request.url, options)
  const object = isFailure(fetched) ? fetched : await toObject(fetched)
  const whole = 'loadWhole' in object && object.loadWhole?.(loadObject, options)
  return whole || object
}
