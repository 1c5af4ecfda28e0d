import { describe, expect, it } from 'vitest'
import type { DeliveryJson } from '../sources/alma/delivery-json'
import { samples } from './samples'
import { ask, askJson, ORIGIN, pathFor, sampleIn, sessionCookie } from './test-requests'

const json = { headers: { accept: 'application/json' } }

describe('delivery JSON', () => {
  it('answers to .json and to an Accept that prefers JSON, with or without the institution', async () => {
    const { representation } = sampleIn('book')
    const urls = [`${pathFor('book')}.json`, `/view/delivery/${representation}.json`]
    for (const url of urls) expect((await ask(url)).status).toBe(200)
    const delivered = await askJson<DeliveryJson>(`${pathFor('book')}?updateStatistics=false`, json)
    expect(delivered.label).toBe('The Lights of Skerrow, described for the traveller')
    expect(delivered.files).toHaveLength(24)
  })

  it('leaves a browser that prefers HTML to the viewer', async () => {
    const accept = 'text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8'
    expect((await ask(pathFor('book'), { headers: { accept } })).status).toBe(406)
    expect((await ask(pathFor('book'))).status).toBe(406)
  })

  it('lends files at addresses that can be fetched and gives the text of those that have one', async () => {
    const { files = [] } = await askJson<DeliveryJson>(`${pathFor('newspaper')}.json`)
    const [first] = files
    const picture = await ask(first?.url ?? '')
    expect(picture.headers.get('content-type')).toBe('image/jpeg')
    expect((await picture.arrayBuffer()).byteLength).toBe(sampleIn('newspaper').files[0]?.bytes)
    expect(first?.fulltext?.format).toBe('ALTO')
    expect(await (await ask(first?.fulltext?.url ?? '')).text()).toContain('CONTENT="Courier"')
  })

  it('says of a representation kept elsewhere that it has no files', async () => {
    expect((await askJson<DeliveryJson>(`${pathFor('remote')}.json`)).files).toEqual([])
  })

  it('is unknown under another institution', async () => {
    const { representation } = sampleIn('book')
    expect((await ask(`/view/delivery/99OTHER_INST/${representation}.json`)).status).toBe(404)
  })
})

describe('a record', () => {
  it('leads to the representation with the lowest ID, without CORS headers, its query kept', async () => {
    const { record, institution, representation } = sampleIn('remote')
    const lowest = sampleIn('map')
    expect(lowest.record).toBe(record)
    expect(lowest.representation < representation).toBe(true)
    const answer = await ask(`/view/delivery/${institution}/${record}.json?lang=en`, {
      headers: { origin: 'https://viewer.example' },
    })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`${pathFor('map')}.json?lang=en`)
    expect([...answer.headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
  })
})

describe('access', () => {
  it('asks for signing in and opens to a session', async () => {
    const url = `${pathFor('journal')}.json`
    expect((await ask(url)).status).toBe(401)
    expect((await ask(url, { headers: { cookie: await sessionCookie() } })).status).toBe(200)
  })

  it('denies with the library’s message in a latin-1 header', async () => {
    const denied = await ask(`${pathFor('minutes')}.json`)
    expect(denied.status).toBe(403)
    expect(denied.headers.get('x-denied-message')).toContain('Zoë Tolliver')
    const embargoed = await ask(`${pathFor('thesis')}.json`)
    expect(embargoed.status).toBe(403)
    expect(embargoed.headers.get('x-denied-message')).toContain('1 January 2031')
  })

  it('holds for manifests, canvases, pictures and texts of what is refused, and shows no thumbnail', async () => {
    const { institution, representation, files } = sampleIn('journal')
    const base = `/view/iiif/presentation/${institution}/${representation}`
    const urls = [`${base}/manifest`, `${base}/canvas/${files[0]?.id}`, `/iiif/3/${files[0]?.id}/info.json`]
    for (const url of urls) expect((await ask(url)).status).toBe(401)
    const thumbnail = await ask(`/view/delivery/thumbnail/${institution}/${representation}`)
    expect(thumbnail.headers.get('content-type')).toBe('image/svg+xml')
  })
})

describe('other origins', () => {
  const origin = 'https://viewer.example:8443'

  it('may read delivery JSON, refusals too, with credentials', async () => {
    for (const folder of ['book', 'journal', 'minutes']) {
      const { headers } = await ask(`${pathFor(folder)}.json`, { headers: { origin } })
      expect(headers.get('access-control-allow-origin')).toBe(origin)
      expect(headers.get('access-control-allow-credentials')).toBe('true')
      expect(headers.get('access-control-expose-headers')).toContain('X-Denied-Message')
      expect(headers.get('vary')).toContain('Origin')
    }
  })

  it('may read pictures without credentials', async () => {
    const { headers } = await ask(`/iiif/3/${sampleIn('map').files[0]?.id}/info.json`, {
      headers: { origin },
    })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.has('access-control-allow-credentials')).toBe(false)
  })

  it('may not read the files of the one sample that is sent without CORS headers', async () => {
    for (const [folder, allowed] of [
      ['mixed', null],
      ['book', '*'],
    ] as const) {
      const { files = [] } = await askJson<DeliveryJson>(`${pathFor(folder)}.json`)
      const { status, headers } = await ask(files[0]?.url ?? '', { headers: { origin } })
      expect(status).toBe(200)
      expect(headers.get('access-control-allow-origin')).toBe(allowed)
    }
  })

  it('are answered before they ask', async () => {
    const headers = { origin, 'access-control-request-headers': 'accept, x-other' }
    const answer = await ask(`${pathFor('book')}.json`, { method: 'OPTIONS', headers })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-headers')).toBe('accept, x-other')
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
  })
})

describe('methods', () => {
  it('answers HEAD as GET without a body', async () => {
    const answer = await ask(`${pathFor('book')}.json`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(await answer.text()).toBe('')
  })

  it('refuses the others', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await ask(`${pathFor('book')}.json`, { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    }
  })
})

describe('the samples', () => {
  it('have the shapes of Alma’s identifiers, each its own', () => {
    const ids = samples.flatMap(sample => [sample.representation, ...sample.files.map(file => file.id)])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { representation, record, files } of samples) {
      expect(representation).toMatch(/^12\d{10}0412$/)
      expect(record).toMatch(/^99\d{10}0412$/)
      for (const { id } of files) expect(id).toMatch(/^13\d{10}0412$/)
    }
  })

  it('are delivered under whatever origin they are asked for', async () => {
    const url = `http://127.0.0.1:4173${pathFor('album')}.json`
    const { files = [] } = await askJson<DeliveryJson>(url)
    for (const { url } of files) expect(url?.startsWith('http://127.0.0.1:4173/storage/')).toBe(true)
    expect(ORIGIN).not.toContain('127.0.0.1')
  })
})
