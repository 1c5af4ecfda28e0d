import Hls, { type HlsConfig } from 'hls.js'
import { safeUrl } from '../../../delivery/safe-url'
import { HlsTracks } from './hls-tracks'
import type { SourceOptions } from './player-state'

/** Media errors that are repaired before a stream is given up. */
const MOST_REPAIRS = 2

/** Retries of a part of a stream, and of its key. */
const RETRIES = 2

/** The policy of hls.js, by which parts are asked for three times at most. */
function patient({ default: usual }: HlsConfig['fragLoadPolicy']): HlsConfig['fragLoadPolicy'] {
  const { errorRetry, timeoutRetry } = usual
  return {
    default: {
      ...usual,
      errorRetry: errorRetry && { ...errorRetry, maxNumRetry: RETRIES },
      timeoutRetry: timeoutRetry && { ...timeoutRetry, maxNumRetry: 1 },
    },
  }
}

function configuration({ delivery, begin }: SourceOptions): Partial<HlsConfig> {
  return {
    // Its worker would be made from a string, which the page's policy forbids.
    enableWorker: false,
    startLevel: -1,
    fragLoadPolicy: patient(Hls.DefaultConfig.fragLoadPolicy),
    keyLoadPolicy: patient(Hls.DefaultConfig.keyLoadPolicy),
    // -1: the beginning, or near the end of what is sent live.
    startPosition: begin?.() || -1,
    capLevelToPlayerSize: true,
    // Captions are shown by the viewer, in one layer whatever they come from.
    renderTextTracksNatively: false,
    xhrSetup(request, url) {
      if (safeUrl(url, location.href) === undefined) throw new TypeError('unsafe address')
      request.withCredentials = delivery.credentials(url) === 'include'
    },
  }
}

/** Plays an HTTP Live Stream (RFC 8216) by hls.js in an element; returns the way to stop. */
export function playStream(element: HTMLMediaElement, url: string, options: SourceOptions): () => undefined {
  const hls = new Hls(configuration(options))
  let repairs = 0
  hls.on(Hls.Events.ERROR, (_, { fatal, type }) => {
    if (!fatal) return
    if (type === Hls.ErrorTypes.MEDIA_ERROR && repairs++ < MOST_REPAIRS) hls.recoverMediaError()
    else options.onStreamFailed(type === Hls.ErrorTypes.NETWORK_ERROR)
  })
  if (options.onTracks) new HlsTracks(hls, options.onTracks)
  hls.loadSource(url)
  hls.attachMedia(element)
  return () => void hls.destroy()
}
