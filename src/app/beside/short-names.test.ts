import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shortNames } from './short-names'

const manifests = ['a', 'b'].map(name => `https://lib.example/iiif/${name}/manifest.json`)
const second = 'https://lib.example/iiif/c/manifest.json'

it('are the last part that tells objects apart', () => {
  expect(shortNames(manifests, [second])).toEqual(['a', 'b'])
  expect(shortNames(manifests.slice(0, 1), [second])).toEqual(['a'])
  const deliveries = [12, 13].map(id => `https://lib.example/view/delivery/INST/${id}.json`)
  expect(shortNames(deliveries, [])).toEqual(['12.json', '13.json'])
})

it('are whole where no part does', () => {
  expect(shortNames(['https://a.example/x/1', 'https://a.example/y/1'], ['https://a.example/x/2'])).toEqual([
    'a.example/x/1',
    'a.example/y/1',
  ])
  expect(shortNames([second], [second])).toEqual(['lib.example/iiif/c/manifest.json'])
  expect(shortNames(['rep_id=1&inst=A'], [second])).toEqual(['rep_id=1&inst=A'])
})

it('are different for different objects', () => {
  const url = fc
    .tuple(
      fc.constantFrom('a.example', 'b.example'),
      fc.array(fc.constantFrom('x', 'y', 'manifest'), { maxLength: 4 }),
    )
    .map(([host, path]) => `https://${host}/${path.join('/')}`)
  fc.assert(
    fc.property(fc.array(url, { maxLength: 5 }), fc.array(url, { maxLength: 2 }), (urls, beside) => {
      const names = shortNames(urls, beside)
      expect(new Set(names).size).toBe(new Set(urls).size)
    }),
  )
})
