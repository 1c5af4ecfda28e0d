import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../../model/configuration'
import { blankCanvas, emptyObject } from '../../../testing/render-in-viewer'
import { otherViewersOf } from '../../../viewer/library/other-viewers'
import { viewerLinks } from './viewer-links'

const object = emptyObject({
  label: { en: ['A & B'] },
  metadata: [{ label: { en: ['Type'] }, value: { en: ['Map'] } }],
  canvases: [blankCanvas(), blankCanvas({ id: 'https://a.example/c/2' })],
})

function linksTo(url: string | undefined, ...viewers: readonly object[]) {
  const configuration = parseConfiguration(JSON.stringify({ otherViewers: viewers }))
  const shown = { object, url, canvas: 1, languages: ['en'] }
  return viewerLinks(configuration, shown, 'https://viewer.example').map(link => link.url)
}

const BY_MANIFEST = { label: 'A', href: 'https://a.example/?m={manifest}' }
const MANIFEST = 'https://lib.example/m?x=1&y=2'
const ALMA = 'https://lib.example/view/delivery/01LIB_INST/1210000100000412.json'

describe('viewerLinks', () => {
  it('names the manifest that was opened, encoded whole', () => {
    expect(linksTo(MANIFEST, BY_MANIFEST)).toEqual([`https://a.example/?m=${encodeURIComponent(MANIFEST)}`])
  })

  it('names the manifest that Alma makes of a representation, and none of a record', () => {
    const manifest = 'https://lib.example/view/iiif/presentation/01LIB_INST/1210000100000412/manifest'
    expect(linksTo(ALMA, BY_MANIFEST)).toEqual([`https://a.example/?m=${encodeURIComponent(manifest)}`])
    expect(linksTo('https://lib.example/view/delivery/01LIB_INST/9910000100000412', BY_MANIFEST)).toEqual([])
  })

  it.each([ALMA, 'https://lib.example/view/iiif/presentation/01LIB_INST/1210000100000412/manifest'])(
    'fills institution and representation of %s',
    url => {
      const href = 'https://a.example/{inst}/{rep}?t={title}'
      expect(linksTo(url, { label: 'A', href })).toEqual([
        'https://a.example/01LIB_INST/1210000100000412?t=A%20%26%20B',
      ])
    },
  )

  it('names the page, or leaves its place empty', () => {
    const viewer = { label: 'A', href: 'https://a.example/?m={manifest}&c={canvas}' }
    expect(linksTo(MANIFEST, viewer)[0]).toMatch(/&c=https%3A%2F%2Fa\.example%2Fc%2F2$/)
    expect(linksTo(ALMA, viewer)[0]).toMatch(/&c=$/)
  })

  it.each([
    ['blob:https://viewer.example/1', BY_MANIFEST],
    ['folder:1', BY_MANIFEST],
    [undefined, BY_MANIFEST],
    ['https://s3.example/m?X-Amz-Signature=abc', BY_MANIFEST],
    [MANIFEST, { label: 'A', href: 'https://a.example/{rep}' }],
    [MANIFEST, { label: 'A', href: 'http://a.example/?m={manifest}' }],
    [MANIFEST, { label: 'A', href: 'https://{manifest}/' }],
    [MANIFEST, { label: 'A', href: 'https://a.example{manifest}' }],
    [MANIFEST, { label: '', href: 'https://a.example/?m={manifest}' }],
  ])('offers nothing for %s by %j', (url, viewer) => {
    expect(linksTo(url, viewer)).toEqual([])
  })

  it.each(['https://a.example/', {}, [null, 5, 'x', [], { label: 5, href: 5 }]])(
    'reads none in %j',
    otherViewers => {
      expect(otherViewersOf(parseConfiguration(JSON.stringify({ otherViewers })))).toEqual([])
    },
  )

  it('offers a viewer only for the objects that it is for', () => {
    const forType = (contains: string) => ({
      ...BY_MANIFEST,
      when: { metadata: { label: 'Type', contains } },
    })
    expect(linksTo(MANIFEST, forType('map'))).toHaveLength(1)
    expect(linksTo(MANIFEST, forType('book'))).toHaveLength(0)
  })
})
