// The part of delivery that the first page needs: it weighs on the entry, so nothing else is in it.

import type { Configuration } from '../model/configuration'
import { failure } from '../model/failure'
import { attempt } from './attempt'
import { credentialsFor } from './credentials'
import type { EntryDelivery } from './delivery'
import { documentInit } from './document-init'
import { takeEarlyDocument } from './early-answer'
import { readJson } from './read-json'
import { isSigned, type Renewal } from './renewal'
import { retryWhilePassing } from './retry'
import { hostOf } from './safe-url'
import { send } from './send'
import { TIMEOUTS } from './timeouts'
import { createTokens } from './tokens'

/** Makes the first part of a viewer's delivery; `renewal` renews the URLs of the object that is open. */
export function createEntryDelivery(
  { credentialHosts }: Pick<Configuration, 'credentialHosts'>,
  renewal: Renewal,
): EntryDelivery {
  const tokens = createTokens()
  const credentials = (url: string) => credentialsFor(url, location.origin, credentialHosts)
  return {
    tokens,
    credentials,
    json(url, { signal, onProgress } = {}) {
      const get = () =>
        takeEarlyDocument(url) ??
        send(url, TIMEOUTS.document, { ...documentInit(credentials(url), tokens.find(url)), signal })
      const fetchOnce = () => attempt(url, get, answer => readJson(answer, url, onProgress), signal)
      return retryWhilePassing(fetchOnce, { signal })
    },
    probe(url) {
      const get = () => send(url, TIMEOUTS.probe, { credentials: credentials(url) })
      return attempt(url, get, async answer => {
        await answer.body?.cancel()
        return failure('unsupported', { detail: 'unreadable-picture', host: hostOf(url) })
      })
    },
    async freshUrl(ended, source, inVain) {
      if (typeof source === 'string' || !isSigned(ended)) return undefined
      // Also when another caller's renewal has brought a URL meanwhile: the renewal knows whether that is still young.
      await renewal.renew(inVain)
      const fresh = await source()
      return fresh === ended ? undefined : fresh
    },
  }
}
