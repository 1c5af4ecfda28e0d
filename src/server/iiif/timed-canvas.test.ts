import { describe, expect, it } from 'vitest'
import { ask, askJson, pathFor, sampleIn } from '../test-requests'

interface Body {
  readonly id: string
  readonly items?: readonly Body[]
}
interface Manifest {
  readonly items: readonly {
    readonly duration?: number
    readonly items: readonly [{ readonly items: readonly [{ readonly body: Body }] }]
    readonly annotations?: readonly {
      readonly items: readonly [{ readonly body: Body & { language: string } }]
    }[]
    readonly placeholderCanvas?: object
  }[]
  readonly structures?: readonly { readonly items: readonly { readonly id: string }[] }[]
}

const manifestOf = (folder: string) =>
  askJson<Manifest>(`${pathFor(folder, '/view/iiif/presentation')}/manifest?iiifVersion=3`)

describe('the manifest of a talk', () => {
  it('has a canvas for each file; the film with a stream to choose, captions in two languages, a poster and chapters', async () => {
    const { items, structures } = await manifestOf('talk')
    const [canvas] = items
    expect(items).toHaveLength(sampleIn('talk').files.length)
    expect(canvas?.items[0].items[0].body.items).toHaveLength(2)
    expect(canvas?.annotations?.map(page => page.items[0].body.language)).toEqual(['en', 'de'])
    expect(canvas?.placeholderCanvas).toBeDefined()
    expect(structures?.map(range => range.items[0]?.id.split('#')[1])).toHaveLength(4)
  })

  it('leads to a stream whose parts are answered by byte ranges', async () => {
    const { items } = await manifestOf('talk')
    const [, stream] = items[0]?.items[0].items[0].body.items ?? []
    const playlist = await (await ask(stream?.id ?? '')).text()
    const [, length = '', from = ''] = /BYTERANGE:(\d+)@(\d+)/.exec(playlist) ?? []
    const range = `bytes=${from}-${Number(from) + Number(length) - 1}`
    const part = await ask(new URL('talk-stream.mp4', stream?.id).href, { headers: { range } })
    expect(part.status).toBe(206)
    expect((await part.arrayBuffer()).byteLength).toBe(Number(length))
  })

  it('does not lead to other files that lie beside it', async () => {
    const { institution, files } = sampleIn('talk')
    const url = `/view/delivery/stream/${institution}/${files[0]?.id}`
    for (const name of ['sample.json', 'talk.mp4', '..%2Fbook%2Fsample.json', ''])
      expect((await ask(`${url}/${name}`)).status).toBe(404)
  })
})

it('a model and a recording are canvases of version 3', async () => {
  expect((await manifestOf('bell')).items).toHaveLength(1)
  expect((await manifestOf('recording')).items[0]?.duration).toBeGreaterThan(20)
})
