// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { readSettings, type Settings } from './settings'
import { targetOf, toTarget, withPlace } from './targets'

const VIEWER = 'https://viewer.example/lectern/'

function settingsOf(attributes: Readonly<Record<string, string>> = {}): Settings {
  const tag = document.createElement('script')
  for (const [name, value] of Object.entries({ 'data-viewer': VIEWER, ...attributes }))
    tag.setAttribute(name, value)
  const settings = readSettings(tag)
  if (!settings) throw new Error('no settings')
  return settings
}

function linkOf(html: Readonly<Record<string, string>>): HTMLAnchorElement {
  const link = document.createElement('a')
  for (const [name, value] of Object.entries(html)) link.setAttribute(name, value)
  document.body.append(link)
  return link
}

const settings = settingsOf()
const service = (url: string) => `${VIEWER}?service=${encodeURIComponent(url)}`

beforeEach(() => document.body.replaceChildren())

describe('what opens in place', () => {
  it.each([
    'https://lib.alma.exlibrisgroup.com/view/delivery/01LIB_INST/1212345678901234',
    'https://lib.alma.exlibrisgroup.com/view/delivery/1212345678901234',
    'https://catalogue.lib.example/view/delivery/01LIB_INST/9912345678901234',
    'https://lib.primo.exlibrisgroup.com/discovery/delivery/01LIB_INST:VIEW/1212345678901234?lang=en',
    'https://lib.primo.exlibrisgroup.com/discovery/delivery/01LIB_INST%3AVIEW/1212345678901234',
    'https://lib.alma.exlibrisgroup.com/view/UniversalViewer/01LIB_INST/1212345678901234',
    'https://lib.alma.exlibrisgroup.com/view/BookReaderViewer/01LIB_INST/1212345678901234',
  ])('a delivery link: %s', url => {
    expect(toTarget(settings, url)).toEqual({ name: url, src: service(url) })
  })

  it('with the file and the place that stand behind #', () => {
    const url = 'https://a.example/discovery/delivery/I:V/1212345678901234'
    expect(toTarget(settings, `${url}#1312345678901234`)?.src).toBe(`${service(url)}#1312345678901234`)
  })

  it('a link to the viewer, or to another that the page names', () => {
    const two = settingsOf({ 'data-viewers': 'https://other.example/v/ not-an-address://' })
    for (const link of [`${VIEWER}?rep_id=12`, `${VIEWER}index.html#?manifest=https://a.example/m`])
      expect(toTarget(two, link)?.src).toBe(link)
    expect(toTarget(two, 'https://other.example/v/?manifest=https://a.example/m')?.src).toContain(
      'other.example',
    )
    expect(toTarget(two, VIEWER)).toBeUndefined()
  })

  it('at the place that the link names', () => {
    const href = 'https://a.example/view/delivery/I/1212345678901234'
    const target = targetOf(settings, linkOf({ href, 'data-page': '2.12' }))
    expect(withPlace(target?.src ?? '', target?.page)).toBe(service(href).replace('?', '?page=2.12&'))
  })

  it('a manifest that is marked, and a content state', () => {
    const manifest = 'https://a.example/manifest.json'
    expect(targetOf(settings, linkOf({ href: manifest }))).toBeUndefined()
    expect(targetOf(settings, linkOf({ href: manifest, 'data-lectern': '' }))?.src).toBe(
      `${VIEWER}?manifest=${encodeURIComponent(manifest)}`,
    )
    const marked = linkOf({ href: '/page', 'data-lectern': '', 'data-iiif-content': 'eyJpZCI6' })
    expect(targetOf(settings, marked)?.src).toBe(`${VIEWER}?iiif-content=eyJpZCI6`)
  })

  it('unmarked IIIF links only on request', () => {
    const href = 'https://elsewhere.example/mirador?manifest=https://a.example/m&canvas=https://a.example/c'
    const link = linkOf({ href })
    expect(targetOf(settings, link)).toBeUndefined()
    expect(targetOf(settingsOf({ 'data-iiif': '' }), link)?.src).toBe(
      `${VIEWER}?manifest=${encodeURIComponent('https://a.example/m')}&canvas=${encodeURIComponent('https://a.example/c')}`,
    )
  })
})

describe('what is left to the browser', () => {
  const delivery = 'https://a.example/view/delivery/I/1212345678901234'

  const left: readonly Readonly<Record<string, string>>[] = [
    { href: 'https://a.example/view/delivery/thumbnail/I/1212345678901234' },
    { href: 'https://a.example/view/delivery/text/I/1312345678901234' },
    { href: `${delivery}.json` },
    { href: 'https://a.example/view/delivery/' },
    { href: 'https://a.example/discovery/fulldisplay?docid=alma9912345678901234' },
    { href: 'https://a.example/?x=/view/delivery/I/1212345678901234' },
    { href: delivery, download: '' },
    { 'data-lectern': 'not a url' },
    { href: delivery, 'data-lectern': 'off' },
  ]

  it.each(left)('%j', attributes => {
    expect(targetOf(settings, linkOf(attributes))).toBeUndefined()
  })
})

/** Links by which a page, or what got into it, could have a foreign address framed. */
const HOSTILE = [
  'javascript:alert(1)//view/delivery/I/1212345678901234',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=/view/delivery/I/1212345678901234',
  'vbscript:msgbox(1)',
  'blob:https://viewer.example/0b3d/view/delivery/I/1212345678901234',
  'file:///view/delivery/I/1212345678901234',
  'filesystem:https://viewer.example/view/delivery/I/1212345678901234',
  'ftp://a.example/view/delivery/I/1212345678901234',
  'about:srcdoc',
  'https://viewer.example@evil.example/lectern/?manifest=x',
  'https://viewer.example:pass@evil.example/lectern/?manifest=x',
  'https://user@a.example/view/delivery/I/1212345678901234',
  'https://viewer.example.evil.example/lectern/?manifest=x',
  'https://evil.example/lectern/?manifest=x',
  'https://evil.example/?https://viewer.example/lectern/?manifest=x',
  'https://evil.example#https://viewer.example/lectern/?manifest=x',
  '//evil.example/lectern/?manifest=x',
  '\\\\evil.example/lectern/?manifest=x',
  'http://viewer.example/lectern/?manifest=x',
  'https://viewer.example:8443/lectern/?manifest=x',
  'https://viewer.example/lectern/../evil/?manifest=x',
  'https://viewer.example/lectern/other.html?manifest=x',
  'https://viewer.example/lecternevil/?manifest=x',
  'https://viewer.example/lectern/%2e%2e/evil?manifest=x',
  'https://evil.example/view/delivery/I/1212345678901234',
  'https://evil.example/view/UniversalViewer/I/1212345678901234#?manifest=https://evil.example',
  'https://evil.example/view/delivery/I/1212345678901234?x=\u0000',
  `https://a.example/view/delivery/I/1212345678901234?${'x'.repeat(9000)}`,
  'https://[::1/view/delivery/I/1212345678901234',
]

describe('hostile links', () => {
  it.each(HOSTILE)('never have a foreign address framed: %s', href => {
    const marks: readonly Readonly<Record<string, string>>[] = [
      {},
      { 'data-lectern': '' },
      { 'data-lectern': href },
    ]
    for (const attributes of marks) {
      for (const configured of [settings, settingsOf({ 'data-iiif': '' })]) {
        const target = targetOf(configured, linkOf({ href, ...attributes }))
        if (!target) continue
        expect(new URL(target.src).origin).toBe('https://viewer.example')
        expect(new URL(target.src).pathname).toMatch(/^\/lectern\/(?:index\.html)?$/)
        expect(new URL(withPlace(target.src, 3, 'de"><script>')).origin).toBe('https://viewer.example')
      }
    }
  })

  it('are refused where they name no place on the web', () => {
    for (const href of HOSTILE.filter(each => !/^(?:https?:|\/\/|\\\\)/.test(each)))
      expect(toTarget(settings, href, true)).toBeUndefined()
  })
})

describe('the viewer’s address', () => {
  it('is opened at a page, before its own, and in a language, after its own', () => {
    expect(withPlace(`${VIEWER}?manifest=https://a.example/m?x=1&y=2`, 4, 'de')).toBe(
      `${VIEWER}?page=4&manifest=https://a.example/m?x=1&y=2&lang=de`,
    )
    // The first one counts.
    expect(withPlace(`${VIEWER}?rep_id=12&lang=fr`, 0, 'de')).toBe(`${VIEWER}?rep_id=12&lang=fr&lang=de`)
  })
})

describe('the settings', () => {
  it('find the viewer beside the script', () => {
    const tag = document.createElement('script')
    tag.setAttribute('src', 'https://cdn.example/a/b/lightbox.js?v=2')
    expect(readSettings(tag)?.viewer.href).toBe('https://cdn.example/a/b/')
  })

  it('refuse a viewer that is none', () => {
    const tag = document.createElement('script')
    tag.setAttribute('data-viewer', 'javascript:alert(1)')
    expect(readSettings(tag)).toBeUndefined()
  })
})

describe('the words of the page’s own search', () => {
  const queryAt = (search: string, attributes = {}) => {
    history.replaceState(null, '', search)
    return settingsOf(attributes).query
  }

  it.each([
    ['Primo', '?query=any,contains,lamp%20room&tab=Everything&vid=I:V', 'any,contains,lamp room'],
    ['Blacklight', '?q=lamp+room&search_field=all_fields', 'lamp room'],
    ['VuFind', '?lookfor=lamp%20room&type=AllFields', 'lamp room'],
  ])('%s', (_, search, words) => expect(queryAt(search)).toBe(words))

  it('gives way to those of the script’s tag', () => {
    expect(queryAt('?q=lamp', { 'data-query': 'oil' })).toBe('oil')
    expect(queryAt('?q=lamp', { 'data-query': '' })).toBe('')
    expect(queryAt('?page=2')).toBeNull()
  })

  it('goes to the viewer behind what the link itself asks for', () => {
    expect(withPlace(`${VIEWER}?service=x&q=oil`, 2, 'de', 'a & b')).toBe(
      `${VIEWER}?page=2&service=x&q=oil&lang=de&q=a%20%26%20b`,
    )
    expect(withPlace(`${VIEWER}?service=x`, 0, '', '')).toBe(`${VIEWER}?service=x`)
  })
})

describe('the parts to leave out', () => {
  it('are those of the script’s tag, behind what the link itself leaves out', () => {
    const { without } = settingsOf({ 'data-without': 'share,rotate' })
    expect(withPlace(`${VIEWER}?service=x&without=map`, 0, '', '', without)).toBe(
      `${VIEWER}?service=x&without=map&without=share,rotate`,
    )
    const hostile = new URL(withPlace(`${VIEWER}?service=x`, 0, '', '', '#"><script>'))
    expect(hostile.origin + hostile.hash).toBe('https://viewer.example')
  })
})
