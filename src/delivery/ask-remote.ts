import type { Failure } from '../model/failure'
import { credentialsFor } from './credentials'
import { failureFromNetwork, failureFromResponse } from './failure-from-response'

const TIMEOUT = 15_000

/**
 * Asks another repository by HEAD whether it lets the reader in, as Alma's View It does: its refusal with its
 * words, a failure `unreachable` when nothing could be read, `undefined` when the way is open.
 */
export async function askRemote(
  url: string,
  credentialHosts: readonly string[],
): Promise<Failure | undefined> {
  const credentials = credentialsFor(url, location.origin, credentialHosts)
  try {
    const response = await fetch(url, {
      method: 'HEAD',
      credentials,
      signal: AbortSignal.timeout(TIMEOUT),
    })
    return failureFromResponse(response, url)
  } catch {
    return failureFromNetwork(url, location.origin, navigator.onLine)
  }
}
