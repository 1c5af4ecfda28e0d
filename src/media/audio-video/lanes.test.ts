import { describe, expect, it } from 'vitest'
import type { Canvas, Media, Painting, Rect } from '../../model/digital-object'
import { lanesOf } from './lanes'
import { segmentAt } from './player/timeline'

const INFINITE = Number.POSITIVE_INFINITY
const film = (url: string, more: Partial<Media> = {}): Media => ({
  ...{ url, type: 'video', format: 'video/mp4' },
  ...more,
})
const sound = (url: string, format = 'audio/mpeg') => film(url, { type: 'sound', format })
const painting = (media: Media, more: Partial<Painting> = {}): Painting => ({ media, choices: [], ...more })
const canvas = (...paintings: Painting[]): Pick<Canvas, 'painting'> => ({ painting: paintings })
const at = (media: Media, start: number, end?: number) =>
  painting(media, { time: { start, ...(end !== undefined && { end }) } })
const spans = (...paintings: Painting[]) =>
  lanesOf(canvas(...paintings)).map(lane => lane.map(({ start, end }) => [start, end]))

describe('recordings that follow each other', () => {
  it('lie where they are painted, in the order of time', () => {
    expect(lanesOf(canvas(at(film('b'), 300), at(film('a'), 0, 300)))).toEqual([
      [
        { painting: 1, start: 0, end: 300, offset: 0 },
        { painting: 0, start: 300, end: INFINITE, offset: 0 },
      ],
    ])
  })

  it('end where the next begins when nobody says where they end', () => {
    expect(spans(at(film('a'), 0), at(film('b'), 5, 9), at(film('c'), 9))).toEqual([
      [
        [0, 5],
        [5, 9],
        [9, INFINITE],
      ],
    ])
  })

  it('may overlap by what was rounded', () => {
    expect(spans(at(film('a'), 0, 10.04), at(film('b'), 10, 20))).toEqual([
      [
        [0, 10],
        [10, 20],
      ],
    ])
  })

  it('may be parts of files', () => {
    expect(lanesOf(canvas(painting(film('a.mp4#t=30,45'))))).toEqual([
      [{ painting: 0, start: 0, end: 15, offset: 30 }],
    ])
    expect(lanesOf(canvas(painting(film('a.mp4#t=0:00:30,0:00:45'))))).toEqual([
      [{ painting: 0, start: 0, end: 15, offset: 30 }],
    ])
  })

  it.each(['#t=5:', '#t=1:2:', '#t=s', '?t=30'])('are whole files where %s names no part', suffix => {
    expect(lanesOf(canvas(painting(film(`a.mp4${suffix}`))))).toEqual([
      [{ painting: 0, start: 0, end: INFINITE, offset: 0 }],
    ])
  })

  it('are found by the second', () => {
    const [lane = []] = lanesOf(canvas(at(film('a'), 2, 5), at(film('b'), 7)))
    expect([0, 2, 4.9, 5, 6, 7, 900].map(second => segmentAt(lane, second))).toEqual([-1, 0, 0, -1, -1, 1, 1])
  })
})

describe('recordings that play at the same time', () => {
  const right: Rect = { x: 100, y: 0, width: 100, height: 100 }

  it('are in lanes of their own: music under a film, a song in the midst of it', () => {
    expect(spans(painting(film('a')), painting(sound('b')), at(sound('c'), 20, 40))).toEqual([
      [[0, INFINITE]],
      [[0, INFINITE]],
      [[20, 40]],
    ])
  })

  it('are as long as they say', () => {
    expect(spans(painting(film('a', { duration: 30 })), at(sound('b'), 30, 40))).toEqual([
      [
        [0, 30],
        [30, 40],
      ],
    ])
  })

  it('may be films side by side, and tracks of one performance', () => {
    expect(spans(painting(film('a')), painting(film('b'), { target: right }))).toHaveLength(2)
    expect(spans(painting(sound('violin')), painting(sound('cello')))).toHaveLength(2)
  })

  it('are one where they are forms of one recording', () => {
    expect(spans(painting(film('a')), painting(film('b')))).toHaveLength(1)
    expect(spans(painting(sound('a')), painting(sound('a', 'audio/ogg')))).toHaveLength(1)
  })

  it('are at most eight', () => {
    expect(spans(...Array.from({ length: 99 }, (_, n) => painting(sound(`${n}`))))).toHaveLength(8)
  })
})
