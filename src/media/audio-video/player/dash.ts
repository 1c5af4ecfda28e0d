import shaka from 'shaka-player/dist/shaka-player.dash-es2021.js'
import { safeUrl } from '../../../delivery/safe-url'
import { DashTracks } from './dash-tracks'
import type { SourceOptions } from './player-state'

/** Severity of an error that ends the playing. */
const CRITICAL = 2

/** Empties an element at once; Shaka Player puts its stream into elements of their own inside it. */
function empty(element: HTMLMediaElement): void {
  for (const source of element.querySelectorAll('source')) source.remove()
  element.removeAttribute('src')
  element.load()
}

/** Plays a DASH stream (ISO/IEC 23009-1) by Shaka Player in an element; returns the way to stop, which takes it a moment. */
export function playDash(
  element: HTMLMediaElement,
  url: string,
  options: SourceOptions,
): () => Promise<void> {
  const player = new shaka.Player()
  const tracks = new DashTracks(player, options.onTracks)
  player.configure({
    abr: { restrictToElementSize: true },
    // No licence server that a stream names is ever asked: what is encrypted cannot be played.
    manifest: { ignoreDrmInfo: true },
    // Of a sound that is chosen just before a place, Shaka Player 5.2 never asks again for the beginning whose fetching
    // ahead was given up, and waits for ever.
    streaming: { segmentPrefetchLimit: 0 },
    // Captions are shown by the viewer, in one layer whatever they come from.
    textDisplayFactory: () => tracks.captions,
  })
  player.getNetworkingEngine()?.registerRequestFilter((_, request) => {
    if (request.uris.some(uri => safeUrl(uri, location.href) === undefined))
      throw new TypeError('unsafe address')
    request.allowCrossSiteCredentials = request.uris.every(
      uri => options.delivery.credentials(uri) === 'include',
    )
  })
  let gone = false
  const fail = (error: unknown) => {
    const { category } = error as { category?: number }
    if (!gone) options.onStreamFailed(category === shaka.util.Error.Category.NETWORK)
  }
  player.addEventListener('error', event => {
    if ('detail' in event && (event.detail as { severity?: number }).severity === CRITICAL) fail(event.detail)
  })
  player
    .attach(element)
    // A stream that is sent live begins near its end.
    .then(() => (gone ? undefined : player.load(url, options.begin?.() || null)))
    .then(() => tracks.tell(), fail)
  return () => {
    gone = true
    empty(element)
    return player.destroy().catch(() => undefined)
  }
}
