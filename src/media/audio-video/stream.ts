import Hls, { type HlsConfig } from 'hls.js'
import { credentialsFor } from '../../delivery/credentials'
import { safeAddress } from '../../delivery/safe-url'
import type { SourceOptions } from './player-state'

/** Media errors that are repaired before a stream is given up. */
const MOST_REPAIRS = 2

function configuration({ credentialHosts }: SourceOptions): Partial<HlsConfig> {
  return {
    // Its worker would be made from a string, which the page's policy forbids.
    enableWorker: false,
    startLevel: -1,
    capLevelToPlayerSize: true,
    xhrSetup(request, address) {
      if (safeAddress(address, location.href) === undefined) throw new TypeError('unsafe address')
      request.withCredentials = credentialsFor(address, location.origin, credentialHosts) === 'include'
    },
  }
}

/** Plays an HTTP Live Stream (RFC 8216) by hls.js in an element; returns the way to stop. */
export function playStream(element: HTMLMediaElement, address: string, options: SourceOptions): () => void {
  if (!Hls.isSupported()) {
    options.onStreamFailed()
    return () => {}
  }
  const hls = new Hls(configuration(options))
  let repairs = 0
  hls.on(Hls.Events.ERROR, (_, { fatal, type }) => {
    if (!fatal) return
    if (type === Hls.ErrorTypes.MEDIA_ERROR && repairs++ < MOST_REPAIRS) hls.recoverMediaError()
    else options.onStreamFailed()
  })
  hls.loadSource(address)
  hls.attachMedia(element)
  return () => hls.destroy()
}
