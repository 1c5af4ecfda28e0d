import type { Media } from '../../../model/digital-object'
import { isStream } from './playable'
import type { SourceOptions } from './player-state'

const HLS = 'application/vnd.apple.mpegurl'

/** True where hls.js has what it needs; an iPhone before iOS 17.1 has neither. */
const hasMediaSource = () => 'ManagedMediaSource' in globalThis || 'MediaSource' in globalThis

/** True for a body that the browser may play, by itself or with hls.js; one without a MIME type is tried. */
export function mayPlay(element: HTMLMediaElement, { format, codecs, url }: Media): boolean {
  if (isStream(format, url)) return hasMediaSource() || element.canPlayType(HLS) !== ''
  return format === '' || element.canPlayType(codecs ? `${format}; codecs="${codecs}"` : format) !== ''
}

function attachFile(element: HTMLMediaElement, url: string): () => void {
  // A failed picture is requested again, even by the same URL.
  if (element.error || element.getAttribute('src') !== url) element.src = url
  return () => {
    element.removeAttribute('src')
    element.load()
  }
}

/**
 * Gives an element its source. A stream goes through hls.js, which is fetched then, and through the browser's own
 * player where hls.js cannot run or has failed: hls.js tells its tracks, and plays what some browsers' own players do
 * not. Returns the way to take the source away again.
 */
export function attachSource(element: HTMLMediaElement, media: Media, options: SourceOptions): () => void {
  const { url, format } = media
  options.onTracks?.(undefined)
  if (!isStream(format, url) || !hasMediaSource()) return attachFile(element, url)
  let gone = false
  let stop = () => {}
  const onStreamFailed = () => {
    if (gone) return
    stop()
    options.onTracks?.(undefined)
    if (element.canPlayType(HLS) !== '') stop = attachFile(element, url)
    else options.onStreamFailed()
  }
  import('./stream').then(({ playStream }) => {
    if (!gone) stop = playStream(element, url, { ...options, onStreamFailed })
  }, onStreamFailed)
  return () => {
    gone = true
    stop()
  }
}
