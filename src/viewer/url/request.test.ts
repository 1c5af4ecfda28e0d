import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { readRequest } from './request'

const VIEWER = 'https://viewer.example/read/'
const configuration = parseConfiguration('{"deliveryHost":"lib.alma.example"}')
const ask = (query: string, settings = configuration) => readRequest(`${VIEWER}${query}`, settings)
const DELIVERY = 'https://lib.alma.example/view/delivery/01LIB_INST/12345678901234'

describe('readRequest', () => {
  it.each([
    [`?service=${encodeURIComponent(`${DELIVERY}?a=b&c=d`)}`, `${DELIVERY}?a=b&c=d`],
    [`?service=${DELIVERY}`, DELIVERY],
    [`?service=${DELIVERY}?a=b&c=d`, `${DELIVERY}?a=b&c=d`],
    [`?lang=de&service=${DELIVERY}?a=b&c=d&page=3`, `${DELIVERY}?a=b&c=d`],
    [`?service=${DELIVERY}?a=b&page=3&xywh=1,2,3,4&rotation=90`, `${DELIVERY}?a=b`],
    ['?manifest=https://x.example/m?iiifVersion=2', 'https://x.example/m?iiifVersion=2'],
    [
      '?manifest=https://x.example/m?iiifVersion=3&updateStatistics=false',
      'https://x.example/m?iiifVersion=3&updateStatistics=false',
    ],
    ['?iiif-content=https%3A%2F%2Fx.example%2Fm', 'https://x.example/m'],
    ['?manifest=/local/manifest.json', 'https://viewer.example/local/manifest.json'],
    ['#?manifest=https%3A%2F%2Fx.example%2Fm&c=&m=&cv=4', 'https://x.example/m'],
    ['#?iiifManifestId=https://x.example/m&cv=4', 'https://x.example/m'],
  ])('opens %s', (query, url) => {
    expect(ask(query)).toMatchObject({ url })
  })

  it.each([
    ['?rep_id=12345678901234&inst=01LIB_INST', `${DELIVERY}.json`],
    ['?rep=12345678901234&institution=01LIB_INST', `${DELIVERY}.json`],
    ['?representation_id=12345678901234&vid=01LIB_INST%3AVIEW', `${DELIVERY}.json`],
    ['?representation=12345678901234&vid=01LIB_INST%253AVIEW', `${DELIVERY}.json`],
    ['?rep_id=12345678901234', 'https://lib.alma.example/view/delivery/12345678901234.json'],
    [
      '?mms_id=99345678901234&inst=01LIB_INST&host=eu01.alma.example',
      'https://eu01.alma.example/view/delivery/01LIB_INST/99345678901234.json',
    ],
    [
      '?rep_id=12345678901234&inst={inst}&host={host}',
      'https://lib.alma.example/view/delivery/12345678901234.json',
    ],
    [
      '?rep_id=12345678901234&mms_id=99345678901234',
      'https://lib.alma.example/view/delivery/12345678901234.json',
    ],
  ])('puts together %s', (query, url) => {
    expect(ask(query)).toMatchObject({ url })
  })

  it.each([
    [
      'https://viewer.example/view/delivery/01LIB_INST/12345678901234',
      '/view/delivery/01LIB_INST/12345678901234.json',
    ],
    ['https://viewer.example/view/delivery/12345678901234', '/view/delivery/12345678901234.json'],
    [
      'https://viewer.example/discovery/delivery/01LIB_INST:VIEW/12345678901234#13345678901234',
      '/view/delivery/01LIB_INST/12345678901234.json',
    ],
    [
      'https://viewer.example/x/view/UniversalViewer/01LIB_INST/12345678901234',
      '/view/delivery/01LIB_INST/12345678901234.json',
    ],
  ])('understands Alma’s own path %s', (href, path) => {
    expect(readRequest(href, configuration)).toMatchObject({ url: `https://viewer.example${path}` })
  })

  it.each([
    '',
    '?',
    '?page=3',
    '?service=',
    '?service={service}',
    '?rep_id={rep_id}&mms_id={mms_id}',
    '?manifest=%7Bmanifest%7D',
  ])('shows the start page for %j', query => {
    expect(ask(query)).toBeUndefined()
  })

  it.each([
    '?manifest=javascript:alert(1)',
    '?service=data:text/html,x',
    '?manifest=https://user:secret@x.example/m',
  ])('refuses %s', query => {
    expect(ask(query)).toEqual({ failure: 'invalid', detail: 'unsafe-url' })
  })

  it.each([
    '?rep_id=12345678901234&host=evil.example/path%3F',
    '?rep_id=12345678901234&host=user@evil.example',
    '?rep_id=../../secret',
  ])('does not guess what %s means', query => {
    expect(ask(query)).toEqual({ failure: 'invalid', detail: 'unreadable-link' })
  })

  it('asks for the JSON where the service is a page for people', () => {
    const page = 'https://lib.alma.example/discovery/delivery/01LIB_INST:VIEW/12345678901234'
    expect(ask(`?service=${page}`)).toMatchObject({ url: `${DELIVERY}.json` })
  })

  it('carries the language the link asks for', () => {
    expect(ask('?manifest=https://x.example/m&lang=fr')).toMatchObject({ language: 'fr' })
    expect(ask('#?manifest=https://x.example/m&locales=en-GB:English,cy-GB:Cymraeg')).toMatchObject({
      language: 'en-GB',
    })
  })

  it('never throws and never lets anything but http through', () => {
    const value = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.constantFrom('javascript:x', '{a}', '//x', '%', '%zz'),
    )
    const name = fc.constantFrom(
      'service',
      'manifest',
      'iiif-content',
      'rep_id',
      'host',
      'inst',
      'vid',
      'lang',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), pairs => {
        const url = new URL(VIEWER)
        url.search = pairs.map(([key, text]) => `${key}=${text}`).join('&')
        const request = readRequest(url.href, configuration)
        return request === undefined || 'failure' in request || /^https?:\/\//i.test(request.url)
      }),
    )
  })
})
