import { describe, expect, it, vi } from 'vitest'
import { createDelivery } from '../../../delivery/create-delivery'
import type { Canvas, Media } from '../../../model/digital-object'
import { failure } from '../../../model/failure'
import { Player } from './player'

const SIGNED = (name: string) => `https://store.example/${name}?X-Amz-Signature=${name}`
const film = (url: string): Media => ({ url, type: 'video', format: 'video/mp4' })

/** An element as an engine would drive it: what it is given arrives when `arrive` is called. */
function makeElement() {
  const element = document.createElement('video')
  let ready = 0
  let trouble: MediaError | null = null
  Object.defineProperties(element, {
    readyState: { get: () => ready },
    error: { get: () => trouble },
    duration: { get: () => (ready > 0 ? 100 : Number.NaN), configurable: true },
    canPlayType: { value: () => 'maybe' },
  })
  element.play = vi.fn(() => Promise.resolve())
  element.load = vi.fn(() => {
    ready = 0
  })
  return {
    element,
    /** The metadata is there, and the event that says so is still queued. */
    know() {
      ready = 1
    },
    arrive() {
      ready = 4
      trouble = null
      element.dispatchEvent(new Event('loadedmetadata'))
    },
    fail(code = 2) {
      ready = 0
      trouble = { code, message: '' } as MediaError
      element.dispatchEvent(new Event('error'))
    },
  }
}

function makePlayer(
  paintings: Canvas['painting'],
  more: { renewed?: string; why?: ReturnType<typeof failure> } = {},
) {
  vi.stubGlobal('MediaError', { MEDIA_ERR_DECODE: 3 })
  let painting = paintings
  const canvas = (): Canvas => ({
    ...{ id: 'c', behaviors: [], metadata: [], rights: [], renderings: [] },
    painting,
  })
  const engine = makeElement()
  const renew = vi.fn(async () => {
    const [first] = painting
    if (more.renewed && first) painting = [{ ...first, media: film(more.renewed) }]
    return more.renewed !== undefined
  })
  const probe = vi.fn(async () => more.why ?? failure('unsupported'))
  const delivery = { ...createDelivery({ credentialHosts: [] }, { renew }), probe }
  const player = new Player(engine.element, { canvas, delivery })
  return { player, renew, probe, ...engine }
}

const one = (media: Media, choices: readonly Media[] = []) => [{ media, choices }]

describe('a recording', () => {
  it('begins at the second that is asked for, once it is there', () => {
    const { player, element, arrive } = makePlayer(one(film('https://a.example/film.mp4')))
    player.seek(42)
    expect(player.time()).toBe(42)
    arrive()
    expect(element.currentTime).toBe(42)
    expect(player.state.duration).toBe(100)
  })

  it('plays on beyond a stated length that is too short', () => {
    const { player, element, arrive } = makePlayer(
      one({ ...film('https://a.example/film.webm'), duration: 5 }),
    )
    Object.defineProperty(element, 'duration', { get: () => Number.POSITIVE_INFINITY })
    player.seek(0)
    arrive()
    expect(player.state.duration).toBe(5)
    element.currentTime = 7
    element.dispatchEvent(new Event('timeupdate'))
    expect(player.state.duration).toBe(7)
    player.seek(6.5)
    expect(element.currentTime).toBe(6.5)
  })

  it('moves to where the reader goes while the event of its arrival is still queued', () => {
    const { player, element, know, arrive } = makePlayer(one(film('https://a.example/film.mp4')))
    player.seek(0)
    know()
    player.seek(10)
    arrive()
    expect(element.currentTime).toBe(10)
    element.dispatchEvent(new Event('timeupdate'))
    expect(player.time()).toBe(10)
  })

  it('is at the same second in another version, though the reader moved while that was on its way', () => {
    const [first, second] = [film('https://a.example/a.mp4'), film('https://a.example/b.mp4')]
    const { player, element, know, arrive } = makePlayer(one(first, [first, second]))
    player.seek(30)
    arrive()
    player.choose(1)
    know()
    player.seek(20)
    arrive()
    expect(element.currentTime).toBe(20)
  })

  it('goes on at the same second with an address that was renewed', async () => {
    const { player, element, arrive, fail, renew } = makePlayer(one(film(SIGNED('old'))), {
      renewed: SIGNED('new'),
    })
    player.seek(30)
    arrive()
    player.play()
    element.currentTime = 0
    fail()
    await vi.waitFor(() => expect(element.getAttribute('src')).toBe(SIGNED('new')))
    arrive()
    expect(element.currentTime).toBe(30)
    expect(renew).toHaveBeenCalledTimes(1)
    expect(player.state.paused).toBe(false)
  })

  it('does not renew twice at one place, but says why', async () => {
    const { player, element, fail, renew } = makePlayer(one(film(SIGNED('old'))), {
      renewed: SIGNED('new'),
      why: failure('denied', { message: 'No.' }),
    })
    player.seek(30)
    fail()
    await vi.waitFor(() => expect(element.getAttribute('src')).toBe(SIGNED('new')))
    fail()
    await vi.waitFor(() => expect(player.state.failure).toEqual({ failure: 'denied', message: 'No.' }))
    expect(renew).toHaveBeenCalledTimes(1)
  })

  it('is played in another format when the first one cannot be', async () => {
    const [first, second] = [film('https://a.example/a.mp4'), film('https://a.example/b.mp4')]
    const { player, element, fail } = makePlayer(one(first, [first, second]))
    player.seek(5)
    fail(3)
    await vi.waitFor(() => expect(element.getAttribute('src')).toBe(second.url))
    fail(3)
    await vi.waitFor(() => expect(player.state.failure?.failure).toBe('unsupported'))
  })

  it('is tried again after a failure', async () => {
    const { player, fail, arrive } = makePlayer(one(film('https://a.example/film.mp4')), {
      why: failure('unreachable'),
    })
    player.seek(7)
    fail()
    await vi.waitFor(() => expect(player.state.failure).toBeDefined())
    player.retry()
    arrive()
    expect(player.state.failure).toBeUndefined()
    expect(player.time()).toBe(7)
  })
})

describe('several recordings', () => {
  const parts = [
    { media: film('https://a.example/1.mp4'), choices: [], time: { start: 0, end: 10 } },
    { media: film('https://a.example/2.mp4'), choices: [], time: { start: 15, end: 25 } },
  ]

  it('are one timeline', () => {
    const { player, element, arrive } = makePlayer(parts)
    expect(player.state.duration).toBe(25)
    player.seek(18)
    expect(element.getAttribute('src')).toBe('https://a.example/2.mp4')
    arrive()
    expect(element.currentTime).toBe(3)
    player.seek(2)
    expect(element.getAttribute('src')).toBe('https://a.example/1.mp4')
  })

  it('leave a silence between them, in which only the time goes on', () => {
    const { player, element } = makePlayer(parts)
    player.seek(12)
    expect(element.hasAttribute('src')).toBe(false)
    expect(player.time()).toBe(12)
  })
})
