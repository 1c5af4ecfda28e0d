import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../model/file-names'
import { localizedLine } from '../../model/language-map'
import { openLocalFiles } from '../local-files'
import type { LocalFile } from './local-file'

const file = (path: string, text = '', bytes = text.length || 10): LocalFile => ({
  path,
  bytes,
  url: () => `blob:nowhere/${path}`,
  text: async () => text,
})

const open = (...files: readonly LocalFile[]) => openLocalFiles('Five lights', files)
const names = async (...files: readonly LocalFile[]) =>
  (await open(...files)).object.canvases.map(({ id }) => id)
const labels = async (...files: readonly LocalFile[]) =>
  (await open(...files)).object.canvases.map(({ label }) => localizedLine(label, ['en']))

const METS = `<?xml version="1.0"?><mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:xlink="x">
<mets:dmdSec><mods:title>Of lights</mods:title></mets:dmdSec>
<mets:fileSec><mets:fileGrp>
<mets:file ID="A"><mets:FLocat xlink:href="file:///scans/a%20one.tif"/></mets:file>
<mets:file ID="B"><mets:FLocat xlink:href="b.tif"/></mets:file>
<mets:file ID="C"><mets:FLocat xlink:href="gone.tif"/></mets:file>
</mets:fileGrp></mets:fileSec>
<mets:structMap TYPE="LOGICAL"><mets:div ORDER="1"><mets:fptr FILEID="A"/></mets:div></mets:structMap>
<mets:structMap TYPE="PHYSICAL"><mets:div TYPE="physSequence">
<mets:div ORDER="2" ORDERLABEL="ii" TYPE="page"><mets:fptr FILEID="A"/></mets:div>
<mets:div ORDER="1" ORDERLABEL="i" TYPE="page"><mets:fptr FILEID="B"/></mets:div>
<mets:div ORDER="3" ORDERLABEL="iii" TYPE="page"><mets:fptr FILEID="C"/></mets:div>
</mets:div></mets:structMap></mets:mets>`

describe('a folder of the reader’s own disk', () => {
  it('is read in the order in which people count, without what systems leave behind', async () => {
    const ids = await names(
      file('page_10.jpg'),
      file('page_2.jpg'),
      file('Thumbs.db'),
      file('.DS_Store'),
      file('__MACOSX/._page_2.jpg'),
      file('page_2.jpg.md5'),
      file('page_1.xmp'),
      file('page_1.jpg'),
    )
    expect(ids).toEqual(['page_1.jpg', 'page_2.jpg', 'page_10.jpg'])
  })

  it('has the texts of its pages beside their pictures, in whichever folder they lie', async () => {
    const { object } = await open(file('a.tif'), file('alto/A.xml', '<alto/>'), file('b.tif'))
    expect(object.canvases.map(({ fullText }) => fullText?.format)).toEqual([
      'application/xml+alto',
      undefined,
    ])
  })

  it('has captions with its recording', async () => {
    const { object } = await open(file('talk.mp4'), file('talk.en.vtt'))
    const texts = await object.canvases
      .find(({ id }) => id === 'talk.mp4')
      ?.loadTimedTexts?.(async () => undefined)
    expect(texts?.map(({ language, format }) => [language, format])).toEqual([['en', 'text/vtt']])
  })

  it('follows the physical order and the labels of a METS', async () => {
    const opened = await open(file('a one.tif'), file('b.tif'), file('c.tif'), file('mets.xml', METS))
    expect(opened.object.canvases.map(({ id }) => id)).toEqual(['b.tif', 'a one.tif', 'c.tif'])
    expect(opened.order).toEqual({ name: 'mets.xml', missing: 1, unnamed: 1 })
    expect(localizedLine(opened.object.label, ['en'])).toBe('Of lights')
    expect(await labels(file('a one.tif'), file('b.tif'), file('mets.xml', METS))).toEqual(['i', 'ii'])
  })

  it('says that a METS is about other files, and reads the folder without it', async () => {
    const opened = await open(file('x.tif'), file('y.tif'), file('mets.xml', METS))
    expect(opened).toMatchObject({ foreign: ['mets.xml'] })
    expect(opened.object.canvases).toHaveLength(2)
  })

  it('follows a table', async () => {
    const table = 'filename;label\r\nb.jpg;1\r\na.jpg;2\r\n'
    expect(await labels(file('a.jpg'), file('b.jpg'), file('order.csv', table))).toEqual(['1', '2'])
    expect(await names(file('a.jpg'), file('b.jpg'), file('order.csv', 'b.jpg\na.jpg\n'))).toEqual([
      'b.jpg',
      'a.jpg',
    ])
  })

  it('follows a manifest, and takes nothing of it from a server', async () => {
    const canvas = (id: string, url: string) => ({
      id: `https://a.example/${id}`,
      type: 'Canvas',
      label: { en: [id] },
      width: 100,
      height: 200,
      thumbnail: [{ id: 'https://a.example/t.jpg', type: 'Image' }],
      items: [
        {
          type: 'AnnotationPage',
          items: [
            {
              type: 'Annotation',
              motivation: 'painting',
              target: `https://a.example/${id}`,
              body: { id: url, type: 'Image', service: [{ id: `${url}/service`, type: 'ImageService3' }] },
            },
          ],
        },
      ],
    })
    const manifest = {
      '@context': 'http://iiif.io/api/presentation/3/context.json',
      id: 'https://a.example/m',
      type: 'Manifest',
      label: { en: ['Manifest'] },
      items: [
        canvas('two', 'https://a.example/iiif/b.tif/full/max/0/default.jpg'),
        canvas('gone', 'https://a.example/gone.jpg'),
        canvas('one', 'https://a.example/a.jpg'),
      ],
    }
    const opened = await open(file('a.jpg'), file('b.tif'), file('manifest.json', JSON.stringify(manifest)))
    expect(opened.order).toMatchObject({ missing: 1, unnamed: 0 })
    const { canvases } = opened.object
    expect(canvases.map(({ painting: [first] }) => first?.media.url)).toEqual([
      'blob:nowhere/b.tif',
      undefined,
      'blob:nowhere/a.jpg',
    ])
    expect(JSON.stringify(canvases)).not.toMatch(/https:[^"]*\.(?:jpg|tif)|service/)
  })

  it('orders any names as a plain sort does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.stringMatching(/^[a-c]{1,2}\d{0,3}\.jpg$/)), async paths => {
        expect(await names(...paths.map(path => file(path)))).toEqual([...paths].sort(compareNames))
      }),
      { numRuns: 40 },
    )
  })

  it('takes 100,000 files, and says how many it leaves out', async () => {
    const files = Array.from({ length: 100_003 }, (_, at) => file(`p_${at}.jpg`))
    const { object, beyond } = await open(...files)
    expect([object.canvases.length, beyond]).toEqual([100_000, 3])
    expect(object.canvases[0]?.id).toBe('p_0.jpg')
  }, 30_000)

  it('takes any names and any texts of sidecars without a throw', async () => {
    const any = fc.record({ path: fc.string({ minLength: 1 }), text: fc.string() })
    const sidecar = fc.record({
      path: fc.constantFrom('m.xml', 'm.json', 'm.csv'),
      text: fc.oneof(fc.string(), fc.json(), fc.constant(METS.slice(0, 700))),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(any, sidecar), { maxLength: 8 }), async entries => {
        await open(...entries.map(({ path, text }) => file(path, text)))
      }),
      { numRuns: 80 },
    )
  })
})
