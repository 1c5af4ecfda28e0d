import { type Collection, isCollection } from '../../model/collection'
import { type Failure, failure, isFailure } from '../../model/failure'
import { type LoadOptions, loadObject } from './load-object'

/** Fetches and reads a collection; a failure of any reason, `invalid` when there is something else at the address. */
export async function loadCollection(url: string, options: LoadOptions): Promise<Collection | Failure> {
  const result = await loadObject({ url }, options)
  return isFailure(result) || isCollection(result) ? result : failure('invalid')
}
