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

  it('is known though its description is named in its place', () => {
    expect(read({ '@id': `${ID}/info.json`, profile: 'level2' })?.id).toBe(ID)
  })

  it('keeps a query apart from the id', () => {
    expect(read({ '@id': `${ID}/?token=a?b`, profile: 'level2' })).toMatchObject({
      id: ID,
      query: '?token=a?b',
    })
  })

  it('has the path of a request appended where the query is a part of it', () => {
    const iip = 'https://i.example/iipsrv.fcgi?IIIF=/a/p1.jp2'
    expect(read({ '@id': iip, profile: 'level2' })).toMatchObject({ id: iip, query: '' })
    const service = { '@id': 'https://i.example/cgi?image=p1', profile: 'level2' }
    expect(imageServiceOf({ id: `${service['@id']}/full/full/0/default.jpg`, service })).toMatchObject({
      id: service['@id'],
      query: '',
    })
    const guarded = { '@id': `${ID}?key=/a/b`, profile: 'level2' }
    expect(imageServiceOf({ id: `${ID}/full/full/0/default.jpg?key=/a/b`, service: guarded })).toMatchObject({
      id: ID,
      query: '?key=/a/b',
    })
  })

  it.each([
    ['of level 0', { profile: 'level0', sizes: [{ width: 200, height: 100 }] }, true],
    ['with a limit', { profile: 'level2', maxWidth: 1000 }, true],
    ['with formats in its profile', { profile: ['level2', { formats: ['png'] }] }, true],
    ['with tiles alone', { profile: 'level2', tiles: [{ width: 512, scaleFactors: [1] }] }, false],
  ])('keeps its description where that decides what may be asked: %s', (_, more, isKept) => {
    const service = { id: ID, type: 'ImageService3', ...more }
    expect(read(service)?.description).toBe(isKept ? service : undefined)
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
