import { vi } from 'vitest'

/** A request that was sent through `fetch`. */
export interface SentRequest {
  readonly url: string
  readonly method: string
  readonly credentials: RequestCredentials | undefined
  readonly headers: Headers
}

/** Answers every request, counted from 1, and returns the list of those that are sent from now on. */
export function serve(
  answer: (request: SentRequest, count: number) => Response | Promise<Response>,
): readonly SentRequest[] {
  const requests: SentRequest[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const { method = 'GET', credentials, headers, signal } = init
    const request = { url, method, credentials, headers: new Headers(headers) }
    requests.push(request)
    return Promise.race([
      answer(request, requests.length),
      new Promise<never>((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason as Error)),
      ),
    ])
  })
  return requests
}
