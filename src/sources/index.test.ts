import { describe, expect, it } from 'vitest'
import { isFailure } from '../model/failure'
import { sources, toObject } from './index'

const DOCUMENT_URL = 'https://library.example/x'
const read = (json: unknown) => toObject({ json, url: DOCUMENT_URL })

describe('a document', () => {
  it('is read as IIIF when it has the marks of IIIF, and as a delivery when it has their shape', async () => {
    const manifest = { type: 'Manifest', label: { en: ['m'] }, metadata: [] }
    expect(await read(manifest)).toMatchObject({ label: { en: ['m'] } })
    expect(await read({ label: 'rep', files: [] })).toMatchObject({ label: { none: ['rep'] }, canvases: [] })
  })

  it('may be a collection', async () => {
    const items = [{ id: 'https://library.example/1', type: 'Manifest' }]
    expect(await read({ type: 'Collection', items })).toMatchObject({ members: [{ kind: 'manifest' }] })
  })

  it('is recognized by one source only', () => {
    const manifest = { '@type': 'sc:Manifest', sequences: [] }
    expect(sources.filter(source => source.recognizes(manifest)).map(source => source.name)).toEqual(['iiif'])
    expect(sources.filter(source => source.recognizes({ files: [] })).map(source => source.name)).toEqual([
      'alma',
    ])
  })

  it.each([[null], [1], ['x'], [[]], [{}], [{ error: 'no' }], [{ type: 'AnnotationPage' }]])(
    'is refused: %j',
    async json => {
      expect(await read(json)).toEqual({ failure: 'invalid', detail: 'not-a-manifest' })
    },
  )

  it('never makes it throw', async () => {
    const trap = {
      get type(): string {
        throw new Error('trap')
      },
    }
    expect(isFailure(await read(trap))).toBe(true)
  })
})
