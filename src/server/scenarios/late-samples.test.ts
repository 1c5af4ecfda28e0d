import { describe, expect, it } from 'vitest'
import { findByRecord } from '../samples'
import { ask, askJson, pathFor, sampleIn } from '../test-requests'

const INSTITUTION = '99SKERROW_INST'
const id = (number: number) => `121000400${number}000412`
const manifestOf = (number: number) => `/view/iiif/presentation/${INSTITUTION}/${id(number)}/manifest`
const thumbnail = (path: string) => ask(`/view/delivery/thumbnail/${INSTITUTION}/${path}`)
const filesOf = (number: number) => findByRecord(`991000400${number}000412`)?.files ?? []

interface Manifest {
  readonly sequences: readonly [{ readonly canvases: readonly { readonly '@id': string }[] }]
}

describe('what comes after the first page may be missing', () => {
  it('a manifest that is refused', async () => {
    expect((await ask(manifestOf(0))).status).toBe(403)
    expect((await ask(`/view/delivery/${INSTITUTION}/${id(0)}.json`)).status).toBe(200)
  })

  it('a manifest of another edition, whose pictures come', async () => {
    const { sequences } = await askJson<Manifest>(manifestOf(1))
    const [{ canvases }] = sequences
    expect(canvases).toHaveLength(3)
    expect(canvases[0]?.['@id']).toMatch(/\/canvas\/p1$/)
    expect((await ask(canvases[0]?.['@id'] ?? '')).status).toBe(200)
  })

  it('thumbnails by file and by position', async () => {
    const [file] = filesOf(2)
    for (const path of [file?.id ?? '', `${id(2)}/299`, `${id(4)}/23`])
      expect((await thumbnail(path)).headers.get('content-type')).toBe('image/jpeg')
    for (const path of [filesOf(3)[0]?.id ?? '', `${id(3)}/0`, filesOf(4)[0]?.id ?? ''])
      expect((await thumbnail(path)).status).toBe(404)
  })
})

describe('masters', () => {
  it.each(['masters', 'compressed-masters'])('%s have pictures by the image service', async folder => {
    const manifest = await askJson<{
      readonly items: readonly {
        readonly items: readonly [{ readonly items: readonly [{ readonly body: { id: string } }] }]
      }[]
    }>(`${pathFor(folder, '/view/iiif/presentation')}/manifest?iiifVersion=3`)
    expect(manifest.items).toHaveLength(sampleIn(folder).files.length)
    for (const canvas of manifest.items) {
      const picture = await ask(canvas.items[0].items[0].body.id.replace('/full/full/', '/full/200,/'))
      expect(picture.headers.get('content-type')).toBe('image/jpeg')
    }
  })
})
