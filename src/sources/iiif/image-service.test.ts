import { describe, expect, it } from 'vitest'
import { imageServiceOf } from './image-service'

const read = (service: unknown) => imageServiceOf({ service })
const ID = 'https://images.example/iiif/2/page1'

describe('an image service', () => {
  it.each([
    ['3 by type', { id: ID, type: 'ImageService3', profile: 'level1' }, 3, 1],
    ['2 by type', { '@id': ID, '@type': 'ImageService2', profile: 'level2' }, 2, 2],
    [
      '2 by context',
      {
        '@id': ID,
        '@context': 'http://iiif.io/api/image/2/context.json',
        profile: 'http://iiif.io/api/image/2/level0.json',
      },
      2,
      0,
    ],
    [
      '2 by profile alone',
      { '@id': ID, profile: ['http://iiif.io/api/image/2/level1.json', { formats: ['png'] }] },
      2,
      1,
    ],
    [
      '1 by the old profile',
      { '@id': ID, profile: 'http://library.stanford.edu/iiif/image-api/1.1/compliance.html#level2' },
      1,
      2,
    ],
    [
      '1 by the oldest profile',
      { '@id': ID, profile: 'http://library.stanford.edu/iiif/image-api/compliance.html#level0' },
      1,
      0,
    ],
    [
      '2 of a renewed server',
      {
        '@id': ID,
        '@context': 'http://iiif.io/api/image/2/context.json',
        profile: 'http://iiif.io/api/image/1/level2.json',
      },
      2,
      2,
    ],
    [
      'by dcterms:conformsTo',
      {
        '@id': ID,
        'dcterms:conformsTo': 'http://library.stanford.edu/iiif/image-api/1.1/conformance.html#level1',
      },
      1,
      1,
    ],
    ['by a bare address', ID, 2, undefined],
    ['without a level', { id: ID, type: 'ImageService3' }, 3, undefined],
  ])('is read: %s', (_, service, version, level) => {
    expect(read(service)).toMatchObject({ id: ID, version })
    expect(read(service)?.level).toBe(level)
  })

  it('keeps its id to the character, without one trailing slash', () => {
    const id = `https://eu-img02.example//iiif/2/${'eyJrZXkiOiIv%2F%2B'.repeat(27)}%3D%3D`
    expect(read({ '@id': `${id}/`, profile: 'level2' })?.id).toBe(id)
  })

  it('keeps a query apart from the id', () => {
    expect(read({ '@id': `${ID}/?token=a?b`, profile: 'level2' })).toMatchObject({
      id: ID,
      query: '?token=a?b',
    })
  })

  it('gives the ready-made sizes, smallest first, and only sane ones', () => {
    const sizes = [
      { width: 200, height: 100 },
      { width: '100', height: 50 },
      { width: 0, height: 5 },
      'x',
      { width: 1e9, height: 1 },
    ]
    expect(read({ id: ID, type: 'ImageService3', sizes })?.sizes).toEqual([
      { width: 100, height: 50 },
      { width: 200, height: 100 },
    ])
  })

  it.each([
    ['sign-in', { '@id': ID, profile: 'http://iiif.io/api/auth/1/login' }],
    [
      'search',
      {
        '@id': ID,
        '@context': 'http://iiif.io/api/search/1/context.json',
        profile: 'http://iiif.io/api/search/1/search',
      },
    ],
    ['a probe', { id: ID, type: 'AuthProbeService2' }],
    ['an unsafe address', { '@id': 'javascript:alert(1)', profile: 'level2' }],
    ['nothing', undefined],
  ])('is not taken from %s', (_, service) => {
    expect(read(service)).toBeUndefined()
  })

  it('is found behind other services', () => {
    expect(
      read([
        { '@id': 'https://a.example', profile: 'http://iiif.io/api/auth/0/login' },
        { id: ID, type: 'ImageService3' },
      ])?.id,
    ).toBe(ID)
  })
})
