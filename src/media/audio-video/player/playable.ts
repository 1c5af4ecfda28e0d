import type { Media, Painting } from '../../../model/digital-object'

/** Formats that no browser plays and no library here makes playable. Matroska is tried: browsers play it with the codecs of WebM and MP4. */
const UNPLAYABLE = /x-ms-|x-msvideo|vnd\.rn-/

/** Tells whether something is to be listened to or watched, as far as the data tells. */
export function isRecording({ type, format }: Media): boolean {
  if (UNPLAYABLE.test(format)) return false
  return type === 'sound' || type === 'video' || /^(?:audio|video)\//.test(format) || isStream(format)
}

/** Tells whether a format is a stream in parts: HTTP Live Streaming or DASH. */
export function isStream(format: string, url = ''): boolean {
  return /mpegurl|dash\+xml/.test(format) || /\.(?:m3u8|mpd)(?=$|[?#])/.test(url)
}

/** The bodies to choose from that may be played; the painting's own alone where there is no choice. */
export function playableBodies(painting: Painting | undefined): readonly Media[] {
  if (!painting) return []
  const bodies = painting.choices.length > 0 ? painting.choices : [painting.media]
  return bodies.filter(isRecording)
}
