import { describe, expect, it } from 'vitest'
import { fillPage, isViewerPage, offeredObjects } from './viewer-pages'

const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8'
const page =
  '<!doctype html><html><head data-x><title>L</title><script type="application/json" id="lectern-config">{"deliveryHost":"a$&b"}</script></head></html>'

describe('the viewer’s page', () => {
  it('is served at its own address and at Alma’s', () => {
    for (const path of ['/', '/index.html', '/discovery/delivery/99SKERROW_INST:SKERROW/1210000100000412']) {
      expect(isViewerPage(path, undefined)).toBe(true)
    }
    expect(isViewerPage('/view/delivery/99SKERROW_INST/1210000100000412', BROWSER)).toBe(true)
  })

  it('is not what delivery, texts and thumbnails answer', () => {
    expect(isViewerPage('/view/delivery/99SKERROW_INST/1210000100000412', 'application/json')).toBe(false)
    for (const path of ['1210000100000412.json', 'text/99SKERROW_INST/1', 'thumbnail/99SKERROW_INST/1']) {
      expect(isViewerPage(`/view/delivery/${path}`, BROWSER)).toBe(false)
    }
  })

  it('counts relative addresses from the root and offers the samples, other settings kept', () => {
    const filled = fillPage(page)
    expect(filled).toContain('<head data-x><base href="/"><title>')
    const block = /id="lectern-config">(.*?)<\/script>/.exec(filled)?.[1] ?? ''
    expect(JSON.parse(block)).toEqual({
      deliveryHost: 'a$&b',
      signIn: '/sign-in?target-url={target}',
      objects: offeredObjects(),
    })
  })

  it('offers every sample by relative links to its delivery JSON and its manifest', () => {
    const objects = offeredObjects() as { href: string; thumbnail: string; ways: { href: string }[] }[]
    expect(objects.length).toBeGreaterThanOrEqual(20)
    for (const { href, thumbnail, ways } of objects) {
      expect(ways.map(way => /^\?(\w+)=/.exec(way.href)?.[1])).toEqual(['service', 'manifest'])
      expect(ways[0]?.href).toBe(href)
      expect(thumbnail).toMatch(/^view\/delivery\/thumbnail\//)
    }
  })
})
