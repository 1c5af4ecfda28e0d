// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createDelivery } from '../../delivery/create-delivery'
import { parseConfiguration } from '../../model/configuration'
import type { ShownPainting } from '../../model/layers'
import { createViewerStore } from '../../viewer/state/store'
import { preparePage } from './page'
import type { PictureOutcome, PictureSource } from './picture-source'

const refused = new Set<string>()
vi.mock('./load-picture', () => ({
  loadPicture: (picture: HTMLImageElement, source: PictureSource): Promise<PictureOutcome> => {
    const [url = ''] = source.candidates()
    picture.dataset.address = url
    return Promise.resolve(refused.has(url) ? { failure: 'denied' } : 'loaded')
  },
}))

const media = (name: string) => ({ url: `https://x.example/${name}`, type: 'image', format: '' })
const choices = [media('day'), media('xray')]
const shown = (body: 0 | 1, more: Partial<ShownPainting> = {}): ShownPainting => ({
  media: choices[body] ?? media('day'),
  choices,
  opacity: 1,
  over: false,
  key: `0.${body}`,
  ...more,
})
let paintings: readonly ShownPainting[] = []
const onPicture = vi.fn()
const prepare = () =>
  preparePage({
    canvas: () => ({ id: 'c', behaviors: [], painting: [], metadata: [], rights: [], renderings: [] }),
    paintings: () => paintings,
    bodies: () => paintings.map(({ key }) => key).join(' '),
    store: createViewerStore(parseConfiguration('')),
    onPicture,
    width: 500,
    delivery: createDelivery({ credentialHosts: [] }, { renew: () => Promise.resolve(false) }),
    priority: 'high',
  })
const seen = (element: HTMLElement) =>
  [...element.querySelectorAll('img')].map(
    image => `${image.dataset.address?.slice(18)} ${image.style.opacity}`,
  )

beforeEach(() => {
  refused.clear()
  onPicture.mockClear()
})

describe('a page with several pictures', () => {
  it('shows them in order, and fades them without loading them again', async () => {
    paintings = [shown(0), shown(1, { over: true, opacity: 0.5 })]
    const page = prepare()
    expect(await page.ready).toBeUndefined()
    expect(seen(page.element)).toEqual(['day ', 'xray 0.5'])
    paintings = [shown(0), shown(1, { over: true, opacity: 0.25 })]
    expect(page.keepUp()).toBe(true)
    expect(seen(page.element)).toEqual(['day ', 'xray 0.25'])
    paintings = [shown(1)]
    expect(page.keepUp()).toBe(false)
  })

  it('shows the default where the chosen one is refused, and tells of that picture alone', async () => {
    refused.add('https://x.example/xray')
    paintings = [shown(1)]
    const page = prepare()
    expect(await page.ready).toBeUndefined()
    expect(seen(page.element)).toEqual(['day '])
    expect(onPicture).toHaveBeenCalledExactlyOnceWith(paintings[0], { failure: 'denied' })
  })

  it('loses nothing but what lies over it when that is refused', async () => {
    refused.add('https://x.example/xray')
    paintings = [shown(0), shown(1, { over: true, opacity: 0.5 })]
    const page = prepare()
    expect(await page.ready).toBeUndefined()
    expect(seen(page.element)).toEqual(['day '])
  })

  it('fails with the page when the default is refused too', async () => {
    refused.add('https://x.example/xray').add('https://x.example/day')
    paintings = [shown(1)]
    const page = prepare()
    expect(await page.ready).toEqual({ failure: 'denied' })
    expect(page.failed()).toBe(true)
  })

  it('of which all are left out is empty, and no failure', async () => {
    paintings = []
    const page = prepare()
    expect(await page.ready).toBeUndefined()
    expect(page.failed()).toBe(false)
  })
})
