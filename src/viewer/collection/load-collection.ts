import { type Collection, isCollection } from '../../model/collection'
import { type Failure, failure, isFailure } from '../../model/failure'
import { type LoadOptions, loadObject } from '../state/load-object'
import type { ViewerState } from '../state/store'

/** Fetches and reads a collection; a failure of any reason, `invalid` when there is something else at the address. */
export async function loadCollection(url: string, options: LoadOptions): Promise<Collection | Failure> {
  const result = await loadObject({ url }, options)
  return isFailure(result) || isCollection(result) ? result : failure('invalid')
}

/** The collection that is open, else the one that the object was opened from. */
export function collectionIn({ loading, collection }: ViewerState): Collection | undefined {
  return loading.status === 'collection' ? loading.collection : collection
}
