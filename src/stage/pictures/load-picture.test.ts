// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Failure, failure } from '../../model/failure'
import { loadPicture } from './load-picture'
import type { PictureSource } from './picture-source'

const PICTURE_URL = 'https://images.example/iiif/1/full/400,/0/default.jpg'
const MEDIA = { url: PICTURE_URL, type: 'image', format: 'image/jpeg' }
const SIGNED = (name: string) => `https://store.example/${name}?X-Amz-Signature=${name}`

const reducePicture = vi.fn<typeof import('./load-undrawable').reducePicture>(async () => undefined)
vi.mock('./load-undrawable', () => ({
  reducePicture: (...parameters: Parameters<typeof reducePicture>) => reducePicture(...parameters),
}))

/** A picture of which the first `failures` loads fail, and the URLs that it asked for. */
function picture(failures: number) {
  const requests: string[] = []
  const element = document.createElement('img')
  Object.defineProperties(element, {
    src: { set: (url: string) => requests.push(url) },
    naturalWidth: { value: 400, configurable: true },
    naturalHeight: { value: 600, configurable: true },
  })
  element.decode = () =>
    requests.length > failures ? Promise.resolve() : Promise.reject(new Error('no picture'))
  return { element, requests }
}

const sourceOf = (candidates: () => string[], delivery: object): PictureSource => ({
  candidates,
  signal: new AbortController().signal,
  width: 100,
  media: MEDIA,
  painting: () => ({ media: MEDIA, choices: [] }),
  page: { canvas: undefined, isAlone: true, onSize: () => undefined },
  delivery: Object.assign(Object.create(null), delivery),
})

async function load(
  failures: number,
  why: Failure,
  urls = () => [PICTURE_URL],
  freshUrl = async () => undefined,
) {
  const { element, requests } = picture(failures)
  const probe = vi.fn(async () => why)
  const outcome = loadPicture(element, sourceOf(urls, { probe, freshUrl }))
  await vi.runAllTimersAsync()
  return { outcome: await outcome, requests: requests.length + probe.mock.calls.length }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a picture that does not come', () => {
  it.each([
    ['an error of the server', failure('unreachable', { detail: 'server-error', status: 503 }), 3],
    [
      'too many requests',
      failure('unreachable', { detail: 'too-many-requests', status: 429, retryAfter: 2 }),
      3,
    ],
    ['a broken connection', failure('unreachable', { detail: 'across-origins' }), 3],
    ['a timeout', failure('unreachable', { detail: 'timeout' }), 2],
    ['no network', failure('unreachable', { detail: 'offline' }), 2],
    ['a page that is not there', failure('not-found', { status: 404 }), 2],
    ['a refusal', failure('denied', { status: 403 }), 2],
    ['a sign-in', failure('login-required', { status: 401 }), 2],
    ['bytes that are no picture', failure('unsupported', { detail: 'unreadable-picture' }), 2],
  ])('for %s is asked for at most three times, and says why', async (_, why, most) => {
    const { outcome, requests } = await load(Number.POSITIVE_INFINITY, why)
    expect(outcome).toEqual(why)
    expect(requests).toBe(most)
  })

  it('is shown when the second attempt brings it', async () => {
    const { outcome, requests } = await load(1, failure('unreachable', { detail: 'server-error' }))
    expect(outcome).toBe('loaded')
    expect(requests).toBe(3)
  })

  it('by a signed URL is asked for by each URL at most three times', async () => {
    const { requests } = await load(Number.POSITIVE_INFINITY, failure('denied', { status: 403 }), () => [
      SIGNED('old'),
    ])
    expect(requests).toBeLessThanOrEqual(3)
  })
})

describe('a picture of which a part has come', () => {
  const arriving = () => {
    const { element } = picture(0)
    let complete = false
    Object.defineProperty(element, 'complete', { get: () => complete })
    const outcome = loadPicture(
      element,
      sourceOf(() => [PICTURE_URL], {}),
    )
    return {
      element,
      outcome,
      arrive: () => {
        complete = true
        element.dispatchEvent(new Event('load'))
      },
    }
  }

  it('is not painted before all of it is there', async () => {
    const { element, outcome, arrive } = arriving()
    expect(element.style.visibility).toBe('hidden')
    arrive()
    expect(element.style.visibility).toBe('')
    expect(await outcome).toBe('loaded')
  })

  it('is painted as it comes where the line is slow', async () => {
    const { element, outcome, arrive } = arriving()
    await vi.advanceTimersByTimeAsync(300)
    expect(element.style.visibility).toBe('')
    arrive()
    expect(await outcome).toBe('loaded')
  })
})

it('stops loading a picture that is too large, and hides it until it is reduced', async () => {
  const { element, requests } = picture(0)
  Object.defineProperties(element, { naturalWidth: { value: 18_000 }, naturalHeight: { value: 17_000 } })
  const seen: unknown[] = []
  reducePicture.mockImplementationOnce(async ({ style }, _, large) => {
    seen.push(style.visibility, [...requests], large)
    return undefined
  })
  const outcome = loadPicture(
    element,
    sourceOf(() => [PICTURE_URL], {}),
  )
  await vi.runAllTimersAsync()
  expect(await outcome).toBe('loaded')
  expect(seen).toEqual(['hidden', [PICTURE_URL, ''], { url: PICTURE_URL, pixels: 306_000_000 }])
})
