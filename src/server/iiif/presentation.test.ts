import { describe, expect, it } from 'vitest'
import { ask, askJson, ORIGIN, pathFor, sampleIn } from '../test-requests'

const manifestOf = (folder: string) => `${pathFor(folder, '/view/iiif/presentation')}/manifest`

interface Manifest2 {
  readonly '@id': string
  readonly label: string
  readonly metadata: readonly { readonly label: unknown; readonly value: unknown }[]
  readonly viewingDirection?: string
  readonly sequences: readonly [{ readonly canvases: readonly Canvas2[] }]
  readonly structures?: readonly {
    readonly '@id': string
    readonly ranges?: string[]
    readonly canvases?: string[]
  }[]
}

interface Canvas2 {
  readonly '@id': string
  readonly label: string
  readonly images: readonly [
    { readonly resource: { readonly '@id': string; readonly service?: { readonly '@id': string } } },
  ]
}

interface Manifest3 {
  readonly id: string
  readonly viewingDirection?: string
  readonly behavior?: readonly string[]
  readonly items: readonly {
    readonly id: string
    readonly label: object
    readonly seeAlso?: readonly { readonly id: string }[]
  }[]
  readonly structures?: readonly Range3[]
}

interface Range3 {
  readonly type: string
  readonly id: string
  readonly items?: readonly Range3[]
}

describe('Presentation 2.1', () => {
  it('is what comes when no version is asked for', async () => {
    const manifest = await askJson<Manifest2>(manifestOf('book'))
    expect(manifest['@id']).toBe(`${ORIGIN}${manifestOf('book')}`)
    expect(manifest.label).toBe('The Lights of Skerrow, described for the traveller')
    for (const { label, value } of manifest.metadata)
      expect([typeof label, typeof value]).toEqual(['string', 'string'])
  })

  it('has one canvas for each file, labelled as the file, with the query kept in its id', async () => {
    const manifest = await askJson<Manifest2>(`${manifestOf('book')}?iiifVersion=2`)
    expect(manifest['@id']).toContain('?iiifVersion=2')
    const [{ canvases }] = manifest.sequences
    expect(canvases.map(each => each.label)).toEqual(sampleIn('book').files.map(each => each.label))
    const [first] = canvases
    const info = await ask(`${first?.images[0].resource.service?.['@id']}/info.json`)
    expect(info.status).toBe(200)
    expect((await askJson<Canvas2>(first?.['@id'] ?? '')).label).toBe('Front cover')
  })

  it('has ranges that lead to canvases it has', async () => {
    const { structures = [], sequences } = await askJson<Manifest2>(manifestOf('newspaper'))
    const canvases = new Set(sequences[0].canvases.map(each => each['@id']))
    const ranges = new Set(structures.map(each => each['@id']))
    expect(ranges.size).toBe(structures.length)
    for (const range of structures) {
      for (const canvas of range.canvases ?? []) expect(canvases).toContain(canvas)
      for (const inner of range.ranges ?? []) expect(ranges).toContain(inner)
    }
  })

  it('gives signed addresses where there is no image service', async () => {
    const { sequences } = await askJson<Manifest2>(manifestOf('album'))
    const { resource } = sequences[0].canvases[0]?.images[0] ?? {}
    expect(resource?.service).toBeUndefined()
    expect(resource?.['@id']).toContain('X-Amz-Signature=')
    expect((await ask(resource?.['@id'] ?? '')).status).toBe(200)
  })
})

describe('Presentation 3', () => {
  const third = (folder: string) => askJson<Manifest3>(`${manifestOf(folder)}?iiifVersion=3`)

  it('says how an object is read', async () => {
    expect((await third('hebrew-book')).viewingDirection).toBe('right-to-left')
    expect((await third('book')).behavior).toEqual(['paged'])
    expect((await third('photographs')).behavior).toEqual(['individuals'])
  })

  it('has nested ranges whose canvases it has', async () => {
    const { items, structures = [] } = await third('book')
    const canvases = new Set(items.map(each => each.id))
    const leaves = (range: Range3): Range3[] =>
      range.type === 'Canvas' ? [range] : (range.items ?? []).flatMap(leaves)
    const named = structures.flatMap(leaves).map(each => each.id)
    expect(new Set(named)).toEqual(canvases)
    expect(structures.some(range => range.items?.some(inner => inner.type === 'Range'))).toBe(true)
  })

  it('links the text of a page', async () => {
    const { items } = await third('newspaper')
    const text = await ask(items[2]?.seeAlso?.[0]?.id ?? '')
    expect(text.headers.get('content-type')).toContain('application/xml')
    expect(await text.text()).toContain('LANTERN-BEARER')
  })

  it('tells the same canvases as version 2', async () => {
    const { items } = await third('photographs')
    const { sequences } = await askJson<Manifest2>(manifestOf('photographs'))
    expect(items.map(each => each.id)).toEqual(sequences[0].canvases.map(each => each['@id']))
  })
})

it('follows a record to the manifest of its representation', async () => {
  const { institution, record } = sampleIn('book')
  const answer = await ask(`/view/iiif/presentation/${institution}/${record}/manifest?iiifVersion=3`)
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe(`${manifestOf('book')}?iiifVersion=3`)
})
