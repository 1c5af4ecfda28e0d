import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSigned } from '../renewal'
import { keptUrl, withoutSignatures } from './kept-url'

const SIGNED = 'https://s3.example/inst/1.jpg?X-Amz-Expires=120&X-Amz-Signature=abc'

describe('the URL under which something is kept', () => {
  it.each([
    ['https://i.example/iiif/1/full/800,/0/default.jpg', 'https://i.example/iiif/1/full/~/0/default.jpg'],
    ['https://i.example/iiif/1/full/!200,200/0/default.jpg', 'https://i.example/iiif/1/full/~/0/default.jpg'],
    [
      'https://i.example/1/10,20,30,40/max/90/gray.png?t=1',
      'https://i.example/1/10,20,30,40/~/90/gray.png?t=1',
    ],
    [
      'https://i.example/fcgi?IIIF=/a.jp2/full/400,/0/native.jpg',
      'https://i.example/fcgi?IIIF=/a.jp2/full/~/0/native.jpg',
    ],
    ['https://i.example/full/house/0/picture.jpg', 'https://i.example/full/house/0/picture.jpg'],
    ['https://m.example/manifest?x=1#page', 'https://m.example/manifest?x=1'],
    [SIGNED, 'https://s3.example/inst/1.jpg?Signature=ended'],
  ])('of %s is %s', (url, expected) => {
    expect(keptUrl(url)).toBe(expected)
  })

  it('is the same for all sizes of a picture, and for what is kept under it', () => {
    const size = fc.oneof(
      fc.constant('max'),
      fc.nat(9999).map(width => `${width},`),
      fc.tuple(fc.nat(999), fc.nat(999)).map(([width, height]) => `!${width},${height}`),
    )
    fc.assert(
      fc.property(size, size, fc.webPath(), (one, other, path) => {
        const at = (part: string) => keptUrl(`https://i.example${path}/full/${part}/0/default.jpg`)
        expect(at(one)).toBe(at(other))
        expect(keptUrl(at(one))).toBe(at(one))
      }),
    )
  })

  it('leaves no signature in a document, and lets its URLs be renewed', () => {
    const document = withoutSignatures({ files: [{ url: SIGNED, label: 'a ? b' }], count: 1, none: null })
    expect(document).toEqual({
      files: [{ url: 'https://s3.example/inst/1.jpg?Signature=ended', label: 'a ? b' }],
      count: 1,
      none: null,
    })
    expect(isSigned(keptUrl(SIGNED))).toBe(true)
  })
})
