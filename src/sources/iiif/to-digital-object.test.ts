import type { Manifest } from '@iiif/presentation-3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json'
import { readWhole } from '../read-whole'
import v2 from './fixtures/book-v2.json'
import v3 from './fixtures/book-v3.json'
import odd from './fixtures/odd.json'
import recital from './fixtures/recital-v3.json'
import { manifestToDigitalObject } from './to-digital-object'

const DOCUMENT_URL = 'https://library.example/iiif/herbal/manifest?iiifVersion=2'
const read = (json: unknown) => manifestToDigitalObject(json as JsonObject, { json, url: DOCUMENT_URL })
const whole = (json: unknown) => readWhole(read(json))

/** The same JSON with the keys of every object turned round and a stranger among them. */
function reordered(value: unknown, extra: (entries: [string, unknown][]) => [string, unknown][]): unknown {
  if (Array.isArray(value)) return value.map(each => reordered(each, extra))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [key, reordered(each, extra)])
  return Object.fromEntries(extra(entries))
}

/** Language maps know every key, so a stranger is added only beside an id or a type. */
const withStranger = (entries: [string, unknown][]): [string, unknown][] =>
  entries.some(([key]) => /^@?(?:id|type)$/.test(key)) ? [['x-unknown', { a: [1] }], ...entries] : entries

describe('a book', () => {
  it('is the same pages in version 2 and in version 3', () => {
    const two = whole(v2)
    const three = whole(v3)
    expect(two).toEqual(three)
  })

  it('tells what it is', () => {
    const book = read(v3)
    expect(book.label).toEqual({ none: ['A small herbal'] })
    expect(book.requiredStatement?.value).toEqual({ none: ['Harbour Library'] })
    expect(book.rights).toEqual(['http://creativecommons.org/publicdomain/mark/1.0/'])
    expect(book.homepages[0]).toEqual({
      url: 'https://library.example/herbal',
      format: 'text/html',
      label: { none: ['Catalogue'] },
    })
    expect(book.renderings[0]?.format).toBe('application/pdf')
  })

  it('says how it is read and where it begins', () => {
    const book = read(v2)
    expect(book.viewingDirection).toBe('right-to-left')
    expect(book.behaviors).toEqual(['paged'])
    expect(book.start).toEqual({ canvas: 1 })
    expect(book.canvases.map(canvas => canvas.behaviors)).toEqual([['non-paged'], [], []])
  })

  it('has pages, one of them blank, and contents', () => {
    const { canvases, structures } = read(v2)
    expect(canvases.map(canvas => canvas.painting.length)).toEqual([1, 1, 0])
    expect(canvases[0]?.painting[0]?.media.imageService).toEqual({
      id: 'https://images.example/herbal/1',
      query: '',
      version: 2,
      level: 2,
      sizes: [],
    })
    expect(canvases[1]?.painting[0]?.target).toEqual({ x: 100, y: 200, width: 300, height: 400 })
    expect(structures[0]?.children[0]?.canvases).toEqual([1, 2])
  })

  it('is the same whatever the order of its keys', () => {
    expect(whole(reordered(v3, entries => entries.reverse()))).toEqual(whole(v3))
    expect(whole(reordered(v2, entries => entries.reverse()))).toEqual(whole(v2))
  })

  it('is the same with keys that nobody knows', () => {
    expect(whole(reordered(v3, withStranger))).toEqual(whole(v3))
    expect(whole(reordered(v2, withStranger))).toEqual(whole(v2))
  })

  it('is the same however its numbers are written', () => {
    const asStrings = JSON.parse(JSON.stringify(v2).replace(/"(width|height)": ?(\d+)/g, '"$1":"$2"'))
    expect(whole(asStrings)).toEqual(whole(v2))
  })

  it('leaves the document as it was', () => {
    const json = structuredClone(v2)
    whole(json)
    expect(json).toEqual(v2)
  })
})

describe('a recital', () => {
  const object = read(recital)

  it('begins at a second of its second canvas', () => {
    expect(object.start).toEqual({ canvas: 1, time: 42.5 })
  })

  it('has durations, parts in time and formats', () => {
    expect(object.canvases.map(canvas => canvas.duration)).toEqual([600, 90])
    expect(object.canvases[0]?.painting.map(({ time }) => time)).toEqual([
      { start: 0, end: 300 },
      { start: 300, end: 600 },
    ])
    expect(object.canvases[0]?.painting.map(({ media }) => media.type)).toEqual(['sound', 'sound'])
    expect(object.canvases[1]?.renderings[0]?.format).toBe('text/vtt')
  })

  it('names who provides it', () => {
    expect(object.providers).toMatchObject([
      { label: { en: ['Harbour Library'] }, logo: { url: 'https://library.example/logo.png' } },
    ])
  })
})

describe('an odd manifest', () => {
  it('may name its canvases by fragments of its own URL', () => {
    const ids = ['c1', 'c2', 'c9'].map(name => `https://c.example/manifest.json#${name}`)
    const [first, second, stranger] = ids
    const items = [first, second].map(id => ({ id, type: 'Canvas' }))
    const range = (id: string, canvas?: string) => ({
      id,
      type: 'Range',
      items: [{ id: canvas, type: 'Canvas' }],
    })
    const structures = [range('r2', second), range('r9', stranger)]
    const object = read({ type: 'Manifest', items, structures, start: { id: second, type: 'Canvas' } })
    expect(object.start).toEqual({ canvas: 1 })
    expect(object.structures.map(({ canvases }) => canvases)).toEqual([[1], []])
  })

  it('gives its good parts', () => {
    const object = read(odd)
    const [painting] = object.canvases[0]?.painting ?? []
    expect(object).toMatchObject({ label: { none: ['Odds and ends'] }, viewingDirection: 'right-to-left' })
    expect(object.rights).toEqual(['https://rights.example/a', 'https://rights.example/b'])
    expect(object.homepages.map(link => link.url)).toEqual(['https://library.example/odd'])
    expect(object.start).toEqual({ canvas: 0, time: 5 })
    expect(object.canvases.map(canvas => canvas.width)).toEqual([800, undefined, undefined])
    expect(painting).toMatchObject({
      rotation: 90,
      region: { width: 200, height: 150 },
      target: { x: 80, y: 60 },
    })
    expect(painting?.media.imageService).toMatchObject({
      id: 'https://images.example/odd',
      query: '?token=a',
    })
    expect(object.structures.map(node => node.id)).toEqual(['a'])
    expect(object.structures[0]?.children[0]?.canvases).toEqual([2])
  })

  const canvases = [{ '@id': 'https://c.example/1' }]

  it('takes the first sequence that has canvases, and one that is no list', () => {
    expect(
      read({ sequences: [{ canvases: [] }, { canvases }, { canvases: [{}, {}] }] }).canvases,
    ).toHaveLength(1)
    expect(read({ sequences: { canvases: canvases[0] } }).canvases).toHaveLength(1)
  })

  it('reads sequences and content of early drafts of version 3', () => {
    const body = { id: 'https://a.example/1.jpg', type: 'Image' }
    const canvas = { id: 'https://c.example/1', content: [{ items: [{ motivation: 'painting', body }] }] }
    expect(read({ type: 'Manifest', sequences: [{ items: [canvas] }] }).canvases[0]?.painting).toHaveLength(1)
  })

  it.each([
    ['Left-to-Right', 'left-to-right'],
    ['RIGHT TO LEFT', 'right-to-left'],
    ['rightToLeft', 'right-to-left'],
    ['top-to-bottom', 'top-to-bottom'],
    ['rtl', 'right-to-left'],
    ['upside-down', 'left-to-right'],
    ['constructor', 'left-to-right'],
    [7, 'left-to-right'],
  ])('reads the direction %s', (viewingDirection, expected) => {
    expect(read({ viewingDirection, items: [] }).viewingDirection).toBe(expected)
  })

  it('has no rows for the id and the type of metadata', () => {
    const row = { '@id': 'https://c.example/1', '@type': 'Entry', id: 'x', type: 'Entry' }
    const { metadata } = read({ type: 'Manifest', metadata: [row, { ...row, Author: 'Ada' }] })
    expect(metadata).toEqual([{ label: { none: ['Author'] }, value: { none: ['Ada'] } }])
  })

  it('keeps metadata that has its labels for keys', () => {
    const entries = [
      { label: { none: ['Author'] }, value: { none: ['Ida Vale'] } },
      { label: { none: ['Date'] }, value: { en: ['1901'] } },
    ]
    expect(read({ metadata: { Author: 'Ida Vale', Date: { en: ['1901'] } } }).metadata).toEqual(entries)
    expect(read({ metadata: [{ Author: 'Ida Vale' }, { Date: { en: ['1901'] } }] }).metadata).toEqual(entries)
  })

  it('keeps a required statement that is words alone', () => {
    expect(read({ requiredStatement: 'Held by the library' }).requiredStatement?.value).toEqual({
      none: ['Held by the library'],
    })
  })

  it('finds a canvas that a range spells otherwise', () => {
    const items = ['leaf 1', 'leaf 2'].map(name => ({ id: `http://a.example/${name}`, type: 'Canvas' }))
    const structures = ['https://a.example/leaf%202', 'http://a.example/leaf 1/#t=3'].map((id, index) => ({
      id: `r${index}`,
      type: 'Range',
      items: [{ id, type: 'Canvas' }],
    }))
    expect(read({ items, structures }).structures.map(({ canvases }) => canvases)).toEqual([[1], [0]])
  })

  it('keeps rights of every spelling', () => {
    expect(
      read({ rights: ['http://a.example', { id: 'http://b.example' }], license: '<b>All</b> reserved' })
        .rights,
    ).toEqual(['http://a.example', 'http://b.example', '<b>All</b> reserved'])
  })

  it('is known by its address when its id is none that can be followed', () => {
    const url = 'https://library.example/iiif/herbal/manifest'
    expect(read({ items: [] }).id).toBe(url)
    expect(read({ id: 'javascript:alert(1)', items: [] }).id).toBe(url)
    expect(read({ id: ' https://a.example/m ', items: [] }).id).toBe('https://a.example/m')
  })

  it('refuses what is no web address in every link', () => {
    const bad = { id: 'javascript:alert(1)', '@id': 'javascript:alert(1)' }
    const object = read({
      homepage: bad,
      related: 'vbscript:x',
      rendering: [bad],
      seeAlso: 'file:///etc',
      thumbnail: bad,
      logo: bad,
    })
    expect([object.homepages, object.renderings, object.seeAlso, object.providers]).toEqual([[], [], [], []])
    expect(object.thumbnail).toBeUndefined()
  })

  it('without canvases is an object with an empty list', () => {
    expect(read({ type: 'Manifest' }).canvases).toEqual([])
  })

  it('gives no size where there is none to believe', () => {
    const sizes = [
      { width: 0, height: 5 },
      { width: -1 },
      { width: 'two' },
      { width: 1e308 },
      { width: [5] },
      {},
    ]
    expect(read({ items: sizes }).canvases.map(canvas => canvas.width)).toEqual(sizes.map(() => undefined))
  })
})

describe('a canvas', () => {
  it('is not looked into before it is asked', () => {
    const canvas = {
      id: 'https://c.example/1',
      get items(): unknown {
        throw new Error('looked into')
      },
    }
    expect(read({ items: [canvas] }).canvases[0]?.id).toBe('https://c.example/1')
  })

  it('reads each part once', () => {
    const [page] = read(v2).canvases
    expect(page?.painting).toBe(page?.painting)
    expect(page?.label).toBe(page?.label)
  })
})

describe('any manifest of version 3', () => {
  const canvas = fc.record({
    id: fc.webUrl(),
    width: fc.integer({ min: 1, max: 9999 }),
    height: fc.integer({ min: 1, max: 9999 }),
  })

  it('keeps its canvases, their order and their sizes', () => {
    fc.assert(
      fc.property(fc.array(canvas, { maxLength: 20 }), canvases => {
        const items = canvases.map(each => ({ ...each, type: 'Canvas' as const, items: [] }))
        const manifest = {
          id: 'https://m.example/',
          type: 'Manifest',
          label: { en: ['m'] },
          items,
        } satisfies Partial<Manifest>
        expect(read(manifest).canvases.map(({ id, width, height }) => ({ id, width, height }))).toEqual(
          canvases,
        )
      }),
    )
  })
})
