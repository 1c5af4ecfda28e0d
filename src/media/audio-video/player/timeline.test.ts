import { describe, expect, it } from 'vitest'
import type { Canvas, Media, Painting, StructureNode } from '../../../model/digital-object'
import { isRecording, playableBodies } from './playable'
import { chapterAt, chaptersOf, durationOf, picturesAt, type Segment } from './timeline'

const media = (url: string, format = 'video/mp4', type = 'video'): Media => ({ url, type, format })
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
    [media('a', 'application/dash+xml', ''), true],
    [media('a', 'video/x-msvideo', 'video'), false],
    [media('a', 'image/jpeg', 'image'), false],
  ])('%o: %s', (one, is) => {
    expect(isRecording(one)).toBe(is)
  })

  it('of several to choose from are those that can be played', () => {
    const [avi, hls] = [media('a', 'video/x-msvideo'), media('b', 'application/x-mpegurl')]
    expect(playableBodies(painting(avi, { choices: [avi, hls] }))).toEqual([hls])
  })
})

describe('how long a canvas is', () => {
  const at = (start: number, end: number): Segment => ({ painting: 0, start, end, offset: 0 })
  const whole = [at(0, INFINITE)]
  it('is what the only recording says, once it does', () => {
    expect(durationOf(whole, 60, undefined)).toBe(60)
    expect(durationOf(whole, 60, 61.5)).toBe(61.5)
    expect(durationOf(whole, undefined, Number.NaN)).toBeNaN()
  })

  it('is what the canvas states where the recording does not know its length', () => {
    expect(durationOf(whole, 95, INFINITE)).toBe(95)
    expect(durationOf(whole, undefined, INFINITE)).toBe(INFINITE)
  })

  it('is at least what its parts need', () => {
    const parts = [at(0, 10)]
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
  const image = (url: string, time?: Painting['time']) =>
    painting(media(url, 'image/jpeg', 'image'), time && { time })
  const slides = canvas(image('always'), image('first', { start: 0, end: 2 }), image('second', { start: 2 }))
  const seen = (second: number) => picturesAt(slides, second).map(each => each.media.url)
  expect(seen(1)).toEqual(['always', 'first'])
  expect(seen(2)).toEqual(['always', 'second'])
})
