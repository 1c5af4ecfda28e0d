import { describe, expect, it } from 'vitest'
import type { DigitalObject } from '../../../model/digital-object'
import { isFailure } from '../../../model/failure'
import { toObject } from '../../../sources'
import { fileBeside, formsAt, sameFile } from './files-beside'

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
  formsAt(object, index).map(({ url }) => url.replace('https://a.example/', ''))

describe('the forms beside a page', () => {
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

describe('a file beside the pages', () => {
  it('is an object of its own, with the title and the rights of the whole', async () => {
    const whole = await read(manifest())
    const file = fileBeside(whole, at('whole.pdf'))
    expect(file).toMatchObject({ id: at('whole.pdf'), label: { en: ['A book'] }, rights: whole.rights })
    expect(file?.canvases.map(({ painting: [first] }) => first?.media)).toEqual([
      { url: at('whole.pdf?Signature=1'), type: 'text', format: 'application/pdf' },
    ])
  })

  it('is told by its name where no format is stated, wherever it is named', async () => {
    const whole = await read(manifest())
    const formats = ['two.epub', 'chapter.txt', 'part.mp3'].map(
      name => fileBeside(whole, at(name))?.canvases[0]?.painting[0]?.media.format,
    )
    expect(formats).toEqual(['application/epub+zip', 'text/plain', 'audio/mpeg'])
  })

  it('is none where the object does not name it', async () => {
    expect(fileBeside(await read(manifest()), at('other.pdf'))).toBeUndefined()
  })

  it('has a fresh URL when its object was fetched again, and gives way to the pages where it is gone', async () => {
    const file = fileBeside(await read(manifest()), at('whole.pdf'))
    const again = await read(manifest('2'))
    expect(sameFile(file, again).canvases[0]?.painting[0]?.media.url).toBe(at('whole.pdf?Signature=2'))
    const gone = await read({ ...manifest('3'), rendering: [] })
    expect(sameFile(file, gone)).toBe(gone)
    expect(sameFile(undefined, again)).toBe(again)
  })
})
