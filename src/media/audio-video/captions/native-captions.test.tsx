// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { TimedLine } from '../../../model/digital-object'
import type { Player } from '../player/player'
import { cueText, useNativeCaptions } from './native-captions'

interface Cue {
  readonly startTime: number
  readonly endTime: number
  readonly text: string
}

/** A film whose text track is a list of cues. */
function makeFilm() {
  const element = document.createElement('video')
  const cues: Cue[] = []
  const track = {
    mode: 'disabled',
    cues,
    addCue: (cue: Cue) => cues.push(cue),
    removeCue: (cue: Cue) => cues.splice(cues.indexOf(cue), 1),
  }
  const addTextTrack = vi.fn(() => track)
  Object.assign(element, { addTextTrack })
  return { element, track, addTextTrack }
}

function Captioned({ player, lines }: { player: Player; lines: readonly TimedLine[] }) {
  useNativeCaptions(player, lines)
  return null
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('captions outside the page', () => {
  const english: readonly TimedLine[] = [
    { start: 12, end: 14, text: 'The tower' },
    { start: 15, text: 'a < b' },
  ]
  const german: readonly TimedLine[] = [{ start: 12, end: 14, text: 'Der Turm' }]

  it('are shown by the browser while it shows the film by itself, at the times of the film', () => {
    vi.stubGlobal(
      'VTTCue',
      class {
        constructor(startTime: number, endTime: number, text: string) {
          Object.assign(this, { startTime, endTime, text })
        }
      },
    )
    const { element, track, addTextTrack } = makeFilm()
    const player = { element, shift: () => -10 } as unknown as Player
    const { rerender } = render(<Captioned player={player} lines={english} />)
    expect(addTextTrack).not.toHaveBeenCalled()
    element.dispatchEvent(new Event('enterpictureinpicture'))
    expect(track.mode).toBe('showing')
    expect(track.cues.map(({ startTime, endTime, text }) => [startTime, endTime, text])).toEqual([
      [2, 4, 'The tower'],
      [5, 15, 'a &lt; b'],
    ])
    element.dispatchEvent(new Event('leavepictureinpicture'))
    expect(track.mode).toBe('disabled')
    rerender(<Captioned player={player} lines={german} />)
    element.dispatchEvent(new Event('webkitbeginfullscreen'))
    expect(track.cues.map(({ text }) => text)).toEqual(['Der Turm'])
    expect(addTextTrack).toHaveBeenCalledTimes(1)
  })

  it('say what is markup as text', () => {
    expect(cueText('<i>&amp;</i>')).toBe('&lt;i&gt;&amp;amp;&lt;/i&gt;')
  })
})
