import { describe, expect, it } from 'vitest'
import type { Canvas } from '../../model/digital-object'
import { needsScrubberRoom } from './scrubber-room'

const painted = (type: string) =>
  ({
    painting: [{ media: { url: 'https://a.example/1', type, format: '' }, choices: [] }],
  }) as unknown as Canvas
const bookOf = (...types: string[]) => ({ canvases: types.map(painted) })

describe('room for the scrubber', () => {
  it('is kept for three pages', () => {
    expect(needsScrubberRoom(bookOf('image', 'image', 'image'))).toBe(true)
  })

  it('is kept for a file that may have pages of its own', () => {
    expect(needsScrubberRoom(bookOf('text'))).toBe(true)
    expect(needsScrubberRoom(bookOf(''))).toBe(true)
  })

  it('is not kept for one or two pictures', () => {
    expect(needsScrubberRoom(bookOf('image'))).toBe(false)
    expect(needsScrubberRoom(bookOf('image', 'image'))).toBe(false)
  })
})
