import { describe, expect, it, vi } from 'vitest'
import type { DigitalObject } from '../../../model/digital-object'
import { isFailure } from '../../../model/failure'
import { toObject } from '../../../sources'
import { findRendering, renderingsAt, sameRendering } from './find-rendering'

const at = (name: string) => `https://a.example/${name}`
const link = (name: string, format = '') => ({ id: at(name), type: 'Text', format })
const canvas = (name: string, more: object = {}) => ({ id: at(name), type: 'Canvas', ...more })
const range = (name: string, items: readonly object[], more: object = {}) => ({
  ...{ id: at(name), type: 'Range', items },
  ...more,
})

async function read(document: object): Promise<DigitalObject> {
  const object = await toObject({ json: document, url: at('manifest') })
  if (isFailure(object) || !('canvases' in object)) throw new Error('no object')
  return object
}

const manifest = (signature = '1') => ({
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  ...{ id: at('manifest'), type: 'Manifest', label: { en: ['A book'] } },
  rights: 'http://rightsstatements.org/vocab/InC/1.0/',
  rendering: [link(`whole.pdf?Signature=${signature}`, 'application/pdf')],
  items: [canvas('1'), canvas('2', { rendering: [link('two.epub')] }), canvas('3')],
  structures: [
    range(
      'part',
      [range('chapter', [{ id: at('2'), type: 'Canvas' }], { rendering: [link('chapter.txt')] })],
      {
        rendering: link('part.mp3'),
      },
    ),
    range('other', [{ id: at('3'), type: 'Canvas' }], { rendering: [link('javascript:alert(1)')] }),
  ],
})

const namesAt = (object: DigitalObject, index: number) =>
  renderingsAt(object, index).map(({ url }) => url.replace('https://a.example/', ''))

describe('the renderings of a page', () => {
  it('are those of the object, of the ranges that hold it and of the page', async () => {
    const object = await read(manifest())
    expect(namesAt(object, 0)).toEqual(['whole.pdf?Signature=1'])
    expect(namesAt(object, 1)).toEqual(['whole.pdf?Signature=1', 'part.mp3', 'chapter.txt', 'two.epub'])
  })

  it('are found in a flat table of version 2', async () => {
    const object = await read({
      '@context': 'http://iiif.io/api/presentation/2/context.json',
      ...{ '@id': at('manifest'), '@type': 'sc:Manifest', label: 'A book' },
      sequences: [{ canvases: [{ '@id': at('1'), '@type': 'sc:Canvas' }] }],
      structures: [
        { '@id': at('top'), '@type': 'sc:Range', ranges: [at('chapter')] },
        {
          ...{ '@id': at('chapter'), '@type': 'sc:Range', canvases: [at('1')] },
          rendering: { '@id': at('chapter.pdf'), format: 'application/pdf' },
        },
      ],
    })
    expect(namesAt(object, 0)).toEqual(['chapter.pdf'])
  })
})

it('reads the ranges of an object once, however often a panel asks', async () => {
  const object = await read(manifest())
  const { structures } = manifest()
  const count = vi.fn(() => structures)
  const json = {
    get structures() {
      return count()
    },
  }
  const counted = { ...object, json }
  expect(namesAt(counted, 1)).toContain('chapter.txt')
  const times = count.mock.calls.length
  expect(namesAt(counted, 0)).not.toContain('chapter.txt')
  expect(findRendering(counted, at('chapter.txt'))).toBeDefined()
  expect(count).toHaveBeenCalledTimes(times)
})

describe('a rendering', () => {
  it('is an object of its own, with the title and the rights of the whole', async () => {
    const whole = await read(manifest())
    const file = findRendering(whole, at('whole.pdf'))
    expect(file).toMatchObject({ id: at('whole.pdf'), label: { en: ['A book'] }, rights: whole.rights })
    expect(file?.canvases.map(({ painting: [first] }) => first?.media)).toEqual([
      { url: at('whole.pdf?Signature=1'), type: 'text', format: 'application/pdf' },
    ])
  })

  it('is told by its name where no format is stated, wherever it is named', async () => {
    const whole = await read(manifest())
    const formats = ['two.epub', 'chapter.txt', 'part.mp3'].map(
      name => findRendering(whole, at(name))?.canvases[0]?.painting[0]?.media.format,
    )
    expect(formats).toEqual(['application/epub+zip', 'text/plain', 'audio/mpeg'])
  })

  it('is none where the object does not name it', async () => {
    expect(findRendering(await read(manifest()), at('other.pdf'))).toBeUndefined()
  })

  it('has a fresh URL when its object was fetched again, and gives way to the pages where it is gone', async () => {
    const file = findRendering(await read(manifest()), at('whole.pdf'))
    const again = await read(manifest('2'))
    expect(sameRendering(file, again).canvases[0]?.painting[0]?.media.url).toBe(at('whole.pdf?Signature=2'))
    const gone = await read({ ...manifest('3'), rendering: [] })
    expect(sameRendering(file, gone)).toBe(gone)
    expect(sameRendering(undefined, again)).toBe(again)
  })
})
