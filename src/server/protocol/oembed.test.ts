import { describe, expect, it } from 'vitest'
import { handleDelivery } from '../delivery'
import { oembedLink } from './oembed'

const ORIGIN = 'http://127.0.0.1:4173'
const ask = (query: string) => handleDelivery(new Request(`${ORIGIN}/oembed?${query}`))
const page = `${ORIGIN}/?rep_id=1210000100000412&inst=99SKERROW_INST&x="><script>`

describe('oEmbed', () => {
  it('answers with a frame of the page, named and no larger than asked', async () => {
    const answer = await ask(`url=${encodeURIComponent(page)}&maxwidth=500`)
    const { html, title, width, height } = (await answer.json()) as Record<string, unknown>
    expect({ title, width, height }).toEqual({
      title: 'The Lights of Skerrow, described for the traveller',
      width: 500,
      height: 600,
    })
    expect(html).toMatch(/^<iframe src="http:\/\/127\.0\.0\.1:4173\/\?rep_id=1210000100000412&amp;/)
    expect(html).not.toContain('<script')
  })

  it.each([
    ['', 404],
    ['url=https://evil.example/', 404],
    ['url=javascript:alert(1)', 404],
    [`url=${encodeURIComponent(page)}&format=xml`, 501],
  ])('refuses %s', async (query, status) => {
    expect((await ask(query)).status).toBe(status)
  })

  it('is found from the page of an object, not from the start page', () => {
    expect(oembedLink('/?manifest=x&a="')).toContain('href="/oembed?url=%2F%3Fmanifest%3Dx%26a%3D%22"')
    expect(oembedLink('/')).toBe('')
  })
})
