import { fetchJson } from '../delivery/fetch-json'
import type { DigitalObject } from '../model/digital-object'
import { type Failure, isFailure } from '../model/failure'
import { toDigitalObject } from '../sources'
import type { ViewerRequest } from './request'

/** How an object is loaded. */
export interface LoadOptions {
  readonly credentialHosts: readonly string[]
  readonly signal?: AbortSignal
  /** Called with the bytes received so far. */
  readonly onProgress?: (bytes: number) => void
}

/** Fetches and reads what a request asks for: an object, or a failure of any reason. */
export async function loadObject(
  request: ViewerRequest,
  options: LoadOptions,
): Promise<DigitalObject | Failure> {
  const fetched = await fetchJson(request.address, options)
  return isFailure(fetched) ? fetched : toDigitalObject(fetched)
}
