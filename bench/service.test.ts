import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve } from './service.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-service-'))
let service: Awaited<ReturnType<typeof serve>>
let madeManifests = 0

beforeAll(async () => {
  const pages = path.join(folder, 'pages')
  const site = path.join(folder, 'site')
  mkdirSync(pages)
  mkdirSync(site)
  const picture = sharp({ create: { width: 600, height: 840, channels: 3, background: '#c33' } })
  await picture.jpeg().toFile(path.join(pages, '2.jpg'))
  writeFileSync(path.join(site, 'index.html'), '<p>the viewer</p>')
  writeFileSync(path.join(site, 'main.js'), 'export const page = 1\n'.repeat(100))
  writeFileSync(path.join(folder, 'secret.txt'), 'not served')
  service = await serve(
    { mounts: { viewer: site }, pages, cache: path.join(folder, 'cache') },
    () => madeManifests++,
  )
})

afterAll(() => {
  service.close()
  rmSync(folder, { recursive: true })
})

it('serves a built folder, its script packed and lasting, its page not kept', async () => {
  const page = await fetch(`${service.pages}/viewer/?manifest=x`)
  expect(await page.text()).toBe('<p>the viewer</p>')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const script = await fetch(`${service.pages}/viewer/main.js`, { headers: { 'accept-encoding': 'br' } })
  expect(script.headers.get('content-encoding')).toBe('br')
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect(await script.text()).toContain('export const page')
})

it('serves nothing outside the folder', async () => {
  expect((await fetch(`${service.pages}/viewer/..%2fsecret.txt`)).status).toBe(404)
  expect((await fetch(`${service.pages}/elsewhere/`)).status).toBe(404)
})

it('makes manifests of any length in both versions whose addresses lead back to it', async () => {
  const three = await (await fetch(`${service.iiif}/presentation/3/7/manifest.json`)).json()
  const two = await (await fetch(`${service.iiif}/presentation/2/5/manifest.json`)).json()
  expect(three).toMatchObject({ type: 'Manifest', behavior: ['paged'] })
  expect(three.items).toHaveLength(7)
  expect(three.items[2].items[0].items[0].body.service[0].id).toBe(`${service.iiif}/iiif/3/p2`)
  expect(two).toMatchObject({ '@type': 'sc:Manifest', viewingHint: 'paged' })
  expect(two.sequences[0].canvases).toHaveLength(5)
  expect(two.sequences[0].canvases[2].images[0].resource.service['@id']).toBe(`${service.iiif}/iiif/2/p2`)
})

it.each([
  ['full/300,420/0', 300, 420],
  ['full/!200,200/0', 143, 200],
  ['100,100,256,128/max/0', 256, 128],
  ['full/60,/90', 84, 60],
])('answers the Image API request %s', async (request, width, height) => {
  const response = await fetch(`${service.iiif}/iiif/3/p14/${request}/default.jpg`)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const size = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
  expect([size.width, size.height]).toEqual([width, height])
})

it('describes its images as level 2 with tiles', async () => {
  const info = await (await fetch(`${service.iiif}/iiif/2/p26/info.json`)).json()
  expect(info).toMatchObject({ '@id': `${service.iiif}/iiif/2/p26`, width: 600, height: 840 })
  expect(info.profile[0]).toContain('level2')
  expect(info.tiles[0].width).toBe(512)
})

it('makes a picture once, whichever canvas asks for it', async () => {
  const before = madeManifests
  await fetch(`${service.iiif}/iiif/3/p2/full/90,126/0/default.jpg`)
  await fetch(`${service.iiif}/iiif/3/p14/full/90,126/0/default.jpg`)
  expect(madeManifests - before).toBe(1)
})

it('refuses what is no Image API request', async () => {
  expect((await fetch(`${service.iiif}/iiif/3/p2/nowhere/max/0/default.jpg`)).status).toBe(400)
})

it('has books of any number of words, each page with its text', async () => {
  const manifest = await (await fetch(`${service.iiif}/words/3/400/manifest.json`)).json()
  expect(manifest.items).toHaveLength(3)
  const alto = await (await fetch(manifest.items[2].seeAlso[0].id)).text()
  expect(alto.match(/<String /g)).toHaveLength(400)
  expect(alto.match(/stormpetrel/g)).toHaveLength(1)
  const newspaper = await (await fetch(`${service.iiif}/words/1/12000/0.xml`)).text()
  expect(newspaper.match(/<String /g)).toHaveLength(12_000)
})
