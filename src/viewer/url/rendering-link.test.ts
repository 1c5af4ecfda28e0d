import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { readBackUrl } from './back-link'
import { pagesLink, readRendering, renderingLink } from './rendering-link'
import { readRequest } from './request'

const MANIFEST = 'https://a.example/manifest.json?v=1&x=2'
const PDF = 'https://a.example/whole.pdf?id=7&part=2'
const PAGE =
  'https://viewer.example/read/?manifest=x&page=4&xywh=1,2,3,4&lang=de&back=https%3A%2F%2Fb.example'

describe('renderingLink', () => {
  it('names the object and the file, and drops the place', () => {
    const link = renderingLink(PAGE, MANIFEST, PDF)
    const query = new URL(link, PAGE).searchParams
    expect([...query.keys()]).toEqual(['manifest', 'lang', 'back', 'rendering'])
    expect(query.get('manifest')).toBe(MANIFEST)
    expect(readRendering(new URL(link, PAGE).href)).toBe(PDF)
  })

  it('carries no signature', () => {
    const link = renderingLink(PAGE, MANIFEST, 'https://a.example/whole.pdf?X-Amz-Signature=abc')
    expect(readRendering(new URL(link, PAGE).href)).toBe('https://a.example/whole.pdf')
  })
})

describe('pagesLink', () => {
  it('leads from the file to a page of the object', () => {
    const file = new URL(renderingLink(PAGE, MANIFEST, PDF), PAGE).href
    const back = new URL(pagesLink(file, MANIFEST, 3), PAGE).searchParams
    expect([back.get('manifest'), back.get('page'), back.get('rendering')]).toEqual([MANIFEST, '3', null])
  })
})

describe('readRendering', () => {
  it('finds the file and the way back behind a manifest’s URL that was left unencoded', () => {
    const file = '&rendering=https%3A%2F%2Fa.example%2Fwhole.pdf'
    const back = '&back=https%3A%2F%2Fb.example%2F'
    for (const rest of [`${file}${back}`, `${back}${file}`]) {
      const page = `https://viewer.example/?manifest=${MANIFEST}${rest}`
      expect(readRendering(page)).toBe('https://a.example/whole.pdf')
      expect(readBackUrl(page)).toBe('https://b.example/')
      expect(readRequest(page, parseConfiguration('{}'))).toMatchObject({ url: MANIFEST })
    }
  })
})
