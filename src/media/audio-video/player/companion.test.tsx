import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createDelivery } from '../../../delivery/create-delivery'
import type { Media, Painting } from '../../../model/digital-object'
import { Companion } from './companion'
import { ObservedPlayer } from './observed-player'

const { state: STILL } = new ObservedPlayer()
const PLAYING = { ...STILL, paused: false }
const music = (url: string): Media => ({ url, type: 'sound', format: 'audio/mpeg' })
const painting = (media: Media): Painting => ({ media, choices: [] })

function makeCompanion(url: string, renewed?: string) {
  let paintings = [painting(music('https://a.example/film.mp4')), painting(music(url))]
  const renew = vi.fn(async () => {
    if (renewed) paintings = paintings.with(1, painting(music(renewed)))
    return renewed !== undefined
  })
  const onMissing = vi.fn()
  const source = {
    canvas: () => ({
      ...{ id: 'c', behaviors: [], metadata: [], rights: [], renderings: [] },
      painting: paintings,
    }),
    delivery: createDelivery({ credentialHosts: [] }, { renew }),
  }
  const companion = new Companion([{ painting: 1, start: 10, end: 20, offset: 5 }], source, onMissing)
  const { element } = companion
  Object.defineProperty(element, 'readyState', { get: () => 4 })
  vi.spyOn(element, 'play')
  vi.spyOn(element, 'pause')
  return { companion, element, renew, onMissing }
}

beforeEach(() => vi.restoreAllMocks())

describe('what plays at the same time', () => {
  it('begins and ends at its seconds of the canvas', () => {
    const { companion, element } = makeCompanion('https://a.example/music.mp3')
    companion.follow(3, PLAYING)
    expect(element.hasAttribute('src')).toBe(false)
    expect(element.play).not.toHaveBeenCalled()
    companion.follow(12, PLAYING)
    expect(element.src).toBe('https://a.example/music.mp3')
    expect(element.currentTime).toBe(7)
    expect(element.play).toHaveBeenCalled()
    companion.follow(20, PLAYING)
    expect(element.pause).toHaveBeenCalled()
  })

  it('waits with the player, as loud and as fast', () => {
    const { companion, element } = makeCompanion('https://a.example/music.mp3')
    companion.follow(12, { ...PLAYING, rate: 1.5, volume: 0.4 })
    expect([element.playbackRate, element.volume]).toEqual([1.5, 0.4])
    companion.follow(12, { ...PLAYING, waiting: true })
    expect(element.pause).toHaveBeenCalled()
  })

  it('is set right only when it is heard to be elsewhere', () => {
    const { companion, element } = makeCompanion('https://a.example/music.mp3')
    companion.follow(12, PLAYING)
    companion.follow(12.1, PLAYING)
    expect(element.currentTime).toBe(7)
    companion.follow(18, PLAYING)
    expect(element.currentTime).toBe(13)
  })

  it('goes on with an address that was renewed, once', async () => {
    const { companion, element, renew, onMissing } = makeCompanion(
      'https://a.example/music.mp3?X-Amz-Signature=old',
      'https://a.example/music.mp3?X-Amz-Signature=new',
    )
    companion.follow(12, PLAYING)
    element.dispatchEvent(new Event('error'))
    await vi.waitFor(() => {
      companion.follow(12.5, PLAYING)
      expect(element.src).toBe('https://a.example/music.mp3?X-Amz-Signature=new')
    })
    element.dispatchEvent(new Event('error'))
    await vi.waitFor(() => expect(onMissing).toHaveBeenCalledTimes(1))
    expect(renew).toHaveBeenCalledTimes(1)
  })
})
