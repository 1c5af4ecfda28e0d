import { describe, expect, it } from 'vitest'
import type { Canvas, Media, Painting, StructureNode } from '../../model/digital-object'
import {
  chapterAt,
  chaptersOf,
  durationOf,
  isRecording,
  picturesAt,
  playableBodies,
  segmentAt,
  segmentsOf,
} from './timeline'

const media = (address: string, format = 'video/mp4', type = 'video'): Media => ({ address, type, format })
const painting = (one: Media, more: Partial<Painting> = {}): Painting => ({
  media: one,
  choices: [],
  ...more,
})
const canvas = (...paintings: Painting[]): Canvas => ({
  ...{ id: 'c', behaviors: [], metadata: [], rights: [], renderings: [] },
  painting: paintings,
})
const INFINITE = Number.POSITIVE_INFINITY

describe('what is a recording', () => {
  it.each([
    [media('a', 'video/mp4', ''), true],
    [media('a', '', 'sound'), true],
    [media('a', 'application/vnd.apple.mpegurl', ''), true],
    [media('a', 'application/dash+xml', 'video'), false],
    [media('a', 'image/jpeg', 'image'), false],
  ])('%o: %s', (one, is) => {
    expect(isRecording(one)).toBe(is)
  })

  it('of several to choose from are those that can be played', () => {
    const [dash, hls] = [media('a', 'application/dash+xml'), media('b', 'application/x-mpegurl')]
    expect(playableBodies(painting(dash, { choices: [dash, hls] }))).toEqual([hls])
  })
})

describe('the recordings of a canvas', () => {
  it('lie where they are painted, in the order of time', () => {
    const two = painting(media('b'), { time: { start: 300 } })
    const one = painting(media('a'), { time: { start: 0, end: 300 } })
    expect(segmentsOf(canvas(two, one))).toEqual([
      { painting: 1, start: 0, end: 300, offset: 0 },
      { painting: 0, start: 300, end: INFINITE, offset: 0 },
    ])
  })

  it('end where the next begins, and of two at once the first stands', () => {
    const at = (start: number, end?: number) => painting(media('a'), { time: { start, ...(end && { end }) } })
    expect(segmentsOf(canvas(at(0), at(5, 9), at(5))).map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [5, 9],
    ])
  })

  it('may be parts of files', () => {
    expect(segmentsOf(canvas(painting(media('a.mp4#t=30,45'))))).toEqual([
      { painting: 0, start: 0, end: 15, offset: 30 },
    ])
  })

  it('are found by the second', () => {
    const segments = segmentsOf(
      canvas(
        painting(media('a'), { time: { start: 2, end: 5 } }),
        painting(media('b'), { time: { start: 7 } }),
      ),
    )
    expect([0, 2, 4.9, 5, 6, 7, 900].map(second => segmentAt(segments, second))).toEqual([
      -1, 0, 0, -1, -1, 1, 1,
    ])
  })
})

describe('how long a canvas is', () => {
  const whole = segmentsOf(canvas(painting(media('a'))))
  it('is what the only recording says, once it does', () => {
    expect(durationOf(whole, 60, undefined)).toBe(60)
    expect(durationOf(whole, 60, 61.5)).toBe(61.5)
    expect(durationOf(whole, undefined, Number.NaN)).toBeNaN()
    expect(durationOf(whole, 60, INFINITE)).toBe(INFINITE)
  })

  it('is at least what its parts need', () => {
    const parts = segmentsOf(canvas(painting(media('a'), { time: { start: 0, end: 10 } })))
    expect(durationOf(parts, 30, 99)).toBe(30)
    expect(durationOf(parts, 5, 99)).toBe(10)
    expect(durationOf([], 4, undefined)).toBe(4)
  })
})

describe('chapters', () => {
  const range = (start: number, end: number, more: Partial<StructureNode> = {}): StructureNode => ({
    ...{ id: `${start}`, label: { en: [`from ${start}`] }, behaviors: [], children: [] },
    ...{ canvases: [0], times: [{ start, end }] },
    ...more,
  })

  it('are the ranges with times on the canvas, wherever they stand', () => {
    const hidden = range(5, 9, { behaviors: ['no-nav'] })
    const elsewhere = range(0, 10, { canvases: [1] })
    const book = range(0, 0, { canvases: [], times: [], children: [range(20, 30), range(0, 20)] })
    expect(chaptersOf([book, hidden, elsewhere], 0).map(({ start }) => start)).toEqual([0, 20])
  })

  it('are found by the second', () => {
    const chapters = chaptersOf([range(0, 10), range(20, 30)], 0)
    expect([0, 15, 25, 30].map(second => chapterAt(chapters, second)?.start)).toEqual([
      0,
      undefined,
      20,
      undefined,
    ])
  })
})

it('pictures are seen while their time lasts', () => {
  const image = (address: string, time?: Painting['time']) =>
    painting(media(address, 'image/jpeg', 'image'), time && { time })
  const slides = canvas(image('always'), image('first', { start: 0, end: 2 }), image('second', { start: 2 }))
  const seen = (second: number) => picturesAt(slides, second).map(each => each.media.address)
  expect(seen(1)).toEqual(['always', 'first'])
  expect(seen(2)).toEqual(['always', 'second'])
})
