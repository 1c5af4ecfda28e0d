import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleIn } from './test-requests'
import { deliveryService } from './vite-plugin'

const root = mkdtempSync(join(tmpdir(), 'lectern-preview-'))
const path = `${sampleIn('book').institution}/${sampleIn('book').representation}`
const html = { headers: { accept: 'text/html' } }
let server: PreviewServer
let url = ''

beforeAll(async () => {
  mkdirSync(join(root, 'dist/assets'), { recursive: true })
  writeFileSync(
    join(root, 'dist/index.html'),
    '<!doctype html><html><head></head><body>The viewer</body></html>',
  )
  writeFileSync(join(root, 'dist/assets/main-abc123.js'), `const words = '${'word '.repeat(2000)}'`)
  server = await preview({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [deliveryService()],
    preview: { port: 0, host: '127.0.0.1' },
  })
  const bound = server.httpServer.address()
  url = typeof bound === 'object' ? `http://127.0.0.1:${bound?.port}` : ''
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

describe('vite preview with the delivery service', () => {
  it('gives a browser the viewer and others JSON at the same address', async () => {
    const page = await fetch(`${url}/view/delivery/${path}`, html)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(await page.text()).toContain('<base href="/">')
    const json = await fetch(`${url}/view/delivery/${path}`, { headers: { accept: 'application/json' } })
    expect(((await json.json()) as { files: unknown[] }).files).toHaveLength(24)
  })

  it('serves the viewer at / and at the discovery path', async () => {
    for (const each of [
      '/',
      `/discovery/delivery/99SKERROW_INST:SKERROW/${sampleIn('book').representation}?lang=en`,
    ]) {
      expect(await (await fetch(url + each, html)).text()).toContain('The viewer')
    }
  })

  it('compresses text, keeps built files, and leaves lent files as they are', async () => {
    const script = await fetch(`${url}/assets/main-abc123.js`, { headers: { 'accept-encoding': 'br' } })
    expect(script.headers.get('content-encoding')).toBe('br')
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const delivered = await fetch(`${url}/view/delivery/${sampleIn('mixed').representation}.json`)
    const { files } = (await delivered.json()) as { files: { url: string; label: string }[] }
    const table = files.find(each => each.label === 'Hourly readings')
    const part = await fetch(table?.url ?? '', { headers: { range: 'bytes=0-1023' } })
    expect(part.status).toBe(206)
    expect(part.headers.has('content-encoding')).toBe(false)
    expect((await part.text()).startsWith('date,time,height_m')).toBe(true)
  })

  it('carries the sign-in form and its cookie through', async () => {
    const answer = await fetch(`${url}/sign-in?target-url=/`, {
      method: 'POST',
      body: new URLSearchParams({ name: 'Ida' }),
      redirect: 'manual',
    })
    expect(answer.status).toBe(303)
    const [cookie = ''] = answer.headers.getSetCookie()
    const journal = await fetch(`${url}/view/delivery/${sampleIn('journal').representation}.json`, {
      headers: { cookie: cookie.split(';', 1)[0] ?? '' },
    })
    expect(journal.status).toBe(200)
  })

  it('does not answer an unknown address with the viewer', async () => {
    for (const path of ['/assets/gone.js', '/view/other/1', '/package.json']) {
      expect((await fetch(url + path, html)).status).toBe(404)
    }
  })

  it('adds no permission of its own for other origins', async () => {
    const record = `${url}/view/delivery/${sampleIn('book').record}.json`
    const answer = await fetch(record, { redirect: 'manual', headers: { origin: 'http://localhost:9999' } })
    expect(answer.status).toBe(302)
    expect(answer.headers.has('access-control-allow-origin')).toBe(false)
  })

  it('refuses a body that is too long', async () => {
    const answer = await fetch(`${url}/sign-in`, { method: 'POST', body: `name=${'a'.repeat(20_000)}` })
    expect(answer.status).toBe(400)
  })
})
