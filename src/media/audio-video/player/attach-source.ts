import type { Media } from '../../../model/digital-object'
import { isStream } from './playable'
import type { PlayStream, SourceOptions } from './player-state'

const HLS = 'application/vnd.apple.mpegurl'

/** True where the engines of streams have what they need; an iPhone before iOS 17.1 has neither. */
const hasMediaSource = () => 'ManagedMediaSource' in globalThis || 'MediaSource' in globalThis

/** Engines that are still leaving an element; the next source waits, because a leaving engine resets the element last. */
const leavingEngines = new WeakMap<HTMLMediaElement, Promise<void>>()

const isDash = ({ format, url }: Media) => /dash\+xml/.test(format) || /\.mpd(?=$|[?#])/.test(url)

/** True for a stream that the browser has a player of its own for. */
const playsItself = (element: HTMLMediaElement, media: Media) =>
  !isDash(media) && element.canPlayType(HLS) !== ''

const asEngine = (detach: () => void) => () => void detach()

const loadEngine = (media: Media): Promise<PlayStream> =>
  isDash(media)
    ? import('./dash').then(({ playDash }) => playDash)
    : import('./stream').then(({ playStream }) => playStream)

/** True for a body that the browser may play, by itself or with an engine; one without a MIME type is tried. */
export function mayPlay(element: HTMLMediaElement, media: Media): boolean {
  const { format, codecs, url } = media
  if (isStream(format, url)) return hasMediaSource() || playsItself(element, media)
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
 * Gives an element its source. A stream goes through hls.js or Shaka Player (DASH), which is fetched then, and through the
 * browser's own player where that cannot run or has failed: the engines tell its tracks, and play what some browsers' own
 * players do not. Returns the way to take the source away again.
 */
export function attachSource(element: HTMLMediaElement, media: Media, options: SourceOptions): () => void {
  options.onTracks?.(undefined)
  const engine = leavingEngines.get(element)
  if (!engine) return attachNow(element, media, options)
  let gone = false
  let detach = () => {}
  void engine.then(() => {
    leavingEngines.delete(element)
    if (!gone) detach = attachNow(element, media, options)
  })
  return () => {
    gone = true
    detach()
  }
}

function attachNow(element: HTMLMediaElement, media: Media, options: SourceOptions): () => void {
  const { url, format } = media
  if (!isStream(format, url) || (!hasMediaSource() && !isDash(media))) return attachFile(element, url)
  let gone = false
  let stop: ReturnType<PlayStream> = () => undefined
  const leave = () => {
    const engine = stop()
    if (engine) leavingEngines.set(element, engine)
  }
  const onStreamFailed = (brokeOff?: boolean) => {
    if (gone) return
    // The browser's own player meets the same gap; but where nothing came, it may load a stream that the engine may not.
    const hasGap = brokeOff && element.readyState > 0
    leave()
    stop = () => undefined
    options.onTracks?.(undefined)
    if (!hasGap && playsItself(element, media)) stop = asEngine(attachFile(element, url))
    else options.onStreamFailed(brokeOff)
  }
  loadEngine(media).then(
    play => {
      if (!gone) stop = play(element, url, { ...options, onStreamFailed })
    },
    () => onStreamFailed(),
  )
  return () => {
    gone = true
    leave()
  }
}
