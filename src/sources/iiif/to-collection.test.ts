import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json'
import v2 from './fixtures/collection-v2.json'
import v3 from './fixtures/collection-v3.json'
import { MOST_MEMBERS, toCollection } from './to-collection'

const DOCUMENT_URL = 'https://library.example/c?x=1'
const read = (json: unknown) => toCollection(json as JsonObject, { json, url: DOCUMENT_URL })
const urls = (json: unknown) => read(json).members.map(member => member.url)
const manifest = (name: string) => ({ id: `https://library.example/${name}`, type: 'Manifest' })

describe('a collection', () => {
  it('is the same in version 2 and in version 3', () => {
    expect(read(v2)).toEqual(read(v3))
  })

  it('tells what it is and what it holds, in order', () => {
    const { label, multiPart, members } = read(v3)
    expect(label).toEqual({ none: ['Voyages in four parts'] })
    expect(multiPart).toBe(true)
    expect(members.map(({ kind, label }) => [kind, label?.none?.[0]])).toEqual([
      ['manifest', 'Vol. 1'],
      ['manifest', 'Vol. 2'],
      ['collection', 'Maps'],
    ])
    expect(members[0]).toMatchObject({
      navDate: '1801-01-01T00:00:00Z',
      thumbnail: { url: 'https://images.example/voyages/1.jpg' },
    })
  })

  it('may list collections and manifests apart, or by their addresses alone', () => {
    const json = {
      collections: [{ '@id': 'https://a.example/c' }, 'https://a.example/d'],
      manifests: ['https://a.example/1', { '@id': 'https://a.example/2' }],
    }
    expect(read(json).members).toEqual([
      { url: 'https://a.example/c', kind: 'collection' },
      { url: 'https://a.example/d', kind: 'collection' },
      { url: 'https://a.example/1', kind: 'manifest' },
      { url: 'https://a.example/2', kind: 'manifest' },
    ])
  })

  it('may come in parts, and says where it goes on', () => {
    expect(read({ first: 'https://a.example/?cursor=1', total: 9 }).next).toBe('https://a.example/?cursor=1')
    const page = { first: 'https://a.example/?cursor=1', next: { '@id': 'https://a.example/?cursor=2' } }
    expect(read({ ...page, manifests: ['https://a.example/1'] }).next).toBe('https://a.example/?cursor=2')
    expect(read({ first: 'https://a.example/', manifests: ['https://a.example/1'] }).next).toBeUndefined()
    expect(read({ next: 'javascript:alert(1)' }).next).toBeUndefined()
  })

  it('may begin in the middle, and says what is before it', () => {
    expect(read({ '@type': 'sc:Collection', prev: 'https://a.example/1' }).previous).toBe(
      'https://a.example/1',
    )
    expect(read({ '@type': 'sc:Collection', prev: 'javascript:alert(1)' }).previous).toBeUndefined()
  })

  it('may have its first part written out', () => {
    const first = { id: 'https://a.example/1', items: [manifest('a')], next: 'https://a.example/2' }
    expect(urls({ first })).toEqual(['https://library.example/a'])
    expect(read({ first }).next).toBe('https://a.example/2')
    expect(read({ first: { ...first, next: undefined } }).next).toBeUndefined()
  })

  it('without members is a collection with an empty list', () => {
    expect(read({ type: 'Collection' }).members).toEqual([])
  })

  it('is known by its address without the query when it has no id', () => {
    expect(read({ type: 'Collection' }).id).toBe('https://library.example/c')
  })
})

describe('the members of a collection', () => {
  it('are dropped without an address that can be followed, and when they are neither manifest nor collection', () => {
    const bad = [{ type: 'Manifest' }, { id: 'javascript:alert(1)', type: 'Manifest' }, null, 7, []]
    const canvas = { id: 'https://a.example/canvas', type: 'Canvas' }
    expect(urls({ items: [...bad, canvas, manifest('good')] })).toEqual(['https://library.example/good'])
  })

  it('stand there once', () => {
    expect(urls({ items: [manifest('1'), manifest('2'), manifest('1')] })).toHaveLength(2)
  })

  it('may be the collection itself', () => {
    const itself = { id: DOCUMENT_URL, type: 'Collection' }
    expect(read({ ...itself, items: [itself] }).members).toEqual([{ url: DOCUMENT_URL, kind: 'collection' }])
  })

  it('take the place of a collection that can be opened nowhere else', () => {
    const inner = {
      type: 'Collection',
      items: [manifest('2'), { type: 'Collection', items: [manifest('3')] }],
    }
    const outer = { id: DOCUMENT_URL, type: 'Collection' }
    const expected = ['1', '2', '3', '4'].map(name => `https://library.example/${name}`)
    expect(urls({ ...outer, items: [manifest('1'), inner, manifest('4')] })).toEqual(expected)
    expect(urls({ ...outer, items: [manifest('1'), { ...inner, id: DOCUMENT_URL }, manifest('4')] })).toEqual(
      expected,
    )
  })

  it('that are written out in a collection inside are shown in its place, with its name', () => {
    const box = {
      id: 'https://a.example/gone',
      type: 'Collection',
      label: { en: ['Box 1'] },
      items: [manifest('2')],
    }
    expect(read({ items: [box] }).members).toMatchObject([
      { url: 'https://library.example/2', kind: 'manifest', within: { en: ['Box 1'] } },
    ])
    const older = {
      '@id': 'https://a.example/gone',
      '@type': 'sc:Collection',
      label: 'Box 1',
      manifests: [manifest('2')],
    }
    expect(urls({ collections: [older] })).toEqual(['https://library.example/2'])
  })

  it('are not looked for in a collection that says that it has more of them', () => {
    const inner = { id: 'https://a.example/inner', type: 'Collection', items: [manifest('2')] }
    for (const more of [{ total: 70 }, { next: 'https://a.example/inner?page=2' }])
      expect(urls({ items: [{ ...inner, ...more }] })).toEqual(['https://a.example/inner'])
    expect(urls({ items: [{ ...inner, items: [] }] })).toEqual(['https://a.example/inner'])
  })

  it('end, however deep collections lie in each other', () => {
    let json: JsonObject = { type: 'Collection', items: [manifest('deep')] }
    for (let depth = 0; depth < 5000; depth++) json = { type: 'Collection', items: [json] }
    expect(urls({ items: [manifest('1'), json] })).toEqual(['https://library.example/1'])
  })

  it('are bounded in number', () => {
    const items = Array.from({ length: MOST_MEMBERS + 10 }, (_, n) => manifest(`${n}`))
    expect(read({ items }).members).toHaveLength(MOST_MEMBERS)
  })

  it('keep their order, whatever their addresses', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.webUrl(), { maxLength: 30 }), ids => {
        expect(urls({ items: ids.map(id => ({ id, type: 'Manifest' })) })).toEqual(ids)
      }),
    )
  })
})
