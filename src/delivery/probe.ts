import { type Failure, failure } from '../model/failure'
import { credentialsFor } from './credentials'
import { failureFromNetwork, failureFromResponse } from './failure-from-response'
import { hostOf } from './safe-url'

const TIMEOUT = 10_000

/**
 * Asks why a picture did not come, because the error of an `<img>` carries no status: one request whose
 * body is thrown away. `unsupported` with the detail `unreadable-picture` when the server answers well.
 */
export async function probe(url: string, credentialHosts: readonly string[] = []): Promise<Failure> {
  const credentials = credentialsFor(url, location.origin, credentialHosts)
  try {
    const response = await fetch(url, { credentials, signal: AbortSignal.timeout(TIMEOUT) })
    await response.body?.cancel()
    const found = failureFromResponse(response, url)
    return found ?? failure('unsupported', { detail: 'unreadable-picture', host: hostOf(url) })
  } catch {
    return failureFromNetwork(url, location.origin, navigator.onLine)
  }
}
