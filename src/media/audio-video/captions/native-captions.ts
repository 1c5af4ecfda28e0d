// Captions where the page cannot draw: in the window of picture-in-picture and in the full screen of an iPhone the
// browser shows the element alone, with the captions of a text track of its own.

import { useEffect } from 'react'
import type { TimedLine } from '../../../model/digital-object'
import type { Player } from '../player/player'

/** Seconds that a line without an end, and without a line after it, is seen. */
const LONGEST = 10
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The words of a line as a cue has to say them, so that nothing in them is markup. WebVTT, section 6.4. */
export const cueText = (text: string): string => text.replaceAll(/[&<>]/g, each => ENTITIES[each] ?? '')

/** Tracks cannot be taken away from an element again: each has one for whatever is chosen. */
const tracks = new WeakMap<HTMLMediaElement, TextTrack>()

function trackOf(element: HTMLMediaElement): TextTrack {
  const track = tracks.get(element) ?? element.addTextTrack('captions')
  tracks.set(element, track)
  return track
}

/** Lays the lines into a track, at the times of the recording that plays: `shift` seconds after those of the canvas. */
function fill(track: TextTrack, lines: readonly TimedLine[], shift: number): void {
  // While a track is disabled it does not tell its cues.
  track.mode = 'showing'
  for (const cue of [...(track.cues ?? [])]) track.removeCue(cue)
  for (const [index, { start, end, text }] of lines.entries()) {
    const until = (end ?? lines[index + 1]?.start ?? start + LONGEST) + shift
    if (until > 0) track.addCue(new VTTCue(Math.max(0, start + shift), until, cueText(text)))
  }
}

const LEAVES_PAGE = ['enterpictureinpicture', 'webkitbeginfullscreen'] as const
const COMES_BACK = ['leavepictureinpicture', 'webkitendfullscreen'] as const

/** Has the browser show the lines for as long as it shows a film outside the page. */
export function useNativeCaptions(player: Player, lines: readonly TimedLine[]): void {
  useEffect(() => {
    const { element } = player
    if (!(element instanceof HTMLVideoElement) || lines.length === 0) return
    const leaving = new AbortController()
    const { signal } = leaving
    const isAway = () =>
      document.pictureInPictureElement === element ||
      ('webkitDisplayingFullscreen' in element && element.webkitDisplayingFullscreen === true)
    const show = () => fill(trackOf(element), lines, player.shift())
    const hide = () => {
      const track = tracks.get(element)
      if (track) track.mode = 'disabled'
    }
    for (const name of LEAVES_PAGE) element.addEventListener(name, show, { signal })
    for (const name of COMES_BACK) element.addEventListener(name, hide, { signal })
    // Another recording of the same canvas has other times.
    element.addEventListener('loadedmetadata', () => isAway() && show(), { signal })
    if (isAway()) show()
    return () => {
      leaving.abort()
      hide()
    }
  }, [player, lines])
}
