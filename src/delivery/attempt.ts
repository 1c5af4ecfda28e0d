import type { Failure } from '../model/failure'
import { failureFromResponse } from './failure-from-response'
import { failureFromError } from './send'

/** Sends a request and reads its answer; every way of failing becomes a `Failure`, except that the caller aborts. */
export async function attempt<T>(
  url: string,
  request: () => Promise<Response>,
  read: (response: Response) => T | Promise<T>,
  signal?: AbortSignal,
): Promise<T | Failure> {
  let response: Response | undefined
  try {
    response = await request()
    return failureFromResponse(response, url) ?? (await read(response))
  } catch (error) {
    signal?.throwIfAborted()
    return failureFromError(error, url, response)
  }
}
