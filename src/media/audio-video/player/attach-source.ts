import type { Media } from '../../../model/digital-object'
import type { SourceOptions } from './player-state'
import { isStream } from './timeline'

const HLS = 'application/vnd.apple.mpegurl'

/** True for a body that the browser may play, by itself or with hls.js; one without a MIME type is tried. */
export function mayPlay(element: HTMLMediaElement, { format, codecs, url }: Media): boolean {
  if (isStream(format, url)) return element.canPlayType(HLS) !== '' || 'MediaSource' in globalThis
  return format === '' || element.canPlayType(codecs ? `${format}; codecs="${codecs}"` : format) !== ''
}

/**
 * Gives an element its source. A stream goes through hls.js where the browser has no HLS of its own, and only
 * then is hls.js fetched. Returns the way to take the source away again.
 */
export function attachSource(element: HTMLMediaElement, media: Media, options: SourceOptions): () => void {
  const { url, format } = media
  if (!isStream(format, url) || element.canPlayType(HLS) !== '') {
    // A failed picture is requested again, even by the same URL.
    if (element.error || element.getAttribute('src') !== url) element.src = url
    return () => {
      element.removeAttribute('src')
      element.load()
    }
  }
  let gone = false
  let stop = () => {}
  import('./stream').then(
    ({ playStream }) => {
      if (!gone) stop = playStream(element, url, options)
    },
    () => gone || options.onStreamFailed(),
  )
  return () => {
    gone = true
    stop()
  }
}
