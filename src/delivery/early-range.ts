// The first part of a file may be asked for before what shows the file has arrived; the answer waits here.

import type { EntryDelivery } from './delivery'
import { handover } from './handover'
import { send } from './send'
import { TIMEOUTS } from './timeouts'

const early = handover<Promise<Response>>()

/** Sends a request for a file or for a part of it. */
export function sendForFile(
  { credentials }: Pick<EntryDelivery, 'credentials'>,
  url: string,
  range?: string,
  signal?: AbortSignal,
): Promise<Response> {
  return send(url, TIMEOUTS.file, {
    credentials: credentials(url),
    signal,
    ...(range && { headers: { range } }),
  })
}

/** Asks for a part of a file at once: the next `range` for the same part takes the answer. */
export function beginRange(delivery: EntryDelivery, url: string, range: string): void {
  const answer = sendForFile(delivery, url, range)
  answer.catch(() => undefined)
  early.give(`${range} ${url}`, answer)
}

/** Takes the answer that is already on its way; `undefined` when there is none for this part. */
export function takeEarlyRange(url: string, range: string | undefined): Promise<Response> | undefined {
  return early.take(`${range} ${url}`)
}
