import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { withoutContentState } from './content-state-link'
import { readRequest } from './request'

const VIEWER = 'https://viewer.example/'
const MANIFEST = 'https://x.example/m'
const encoded = (state: unknown) =>
  btoa(encodeURIComponent(JSON.stringify(state)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const link = (state: unknown, more = '') =>
  withoutContentState(`${VIEWER}?iiif-content=${encoded(state)}${more}`)
const parametersOf = (href: string) => Object.fromEntries(new URL(href).searchParams)

const canvas = {
  id: 'https://x.example/canvas/7',
  type: 'Canvas',
  partOf: [{ id: MANIFEST, type: 'Manifest' }],
}
const annotation = (target: unknown, body?: unknown) => ({
  type: 'Annotation',
  motivation: ['contentState'],
  target,
  ...(body !== undefined && { body }),
})
const part = (selector: unknown) => annotation({ type: 'SpecificResource', source: canvas, selector })

describe('the content state of a link', () => {
  it.each([
    ['a manifest', { id: MANIFEST, type: 'Manifest' }, { manifest: MANIFEST }],
    ['the URL of one as a target', annotation(MANIFEST), { manifest: MANIFEST }],
    ['a canvas', canvas, { manifest: MANIFEST, canvas: canvas.id }],
    [
      'a part of a canvas',
      part({ type: 'FragmentSelector', value: 'xywh=1,2,3,4' }),
      { manifest: MANIFEST, canvas: `${canvas.id}#xywh=1,2,3,4` },
    ],
    [
      'a second',
      part({ type: 'PointSelector', t: 30.5 }),
      { manifest: MANIFEST, canvas: `${canvas.id}#t=30.5` },
    ],
    [
      'a part of a canvas that names no manifest',
      annotation({
        source: { id: canvas.id, type: 'Canvas' },
        selector: { type: 'FragmentSelector', value: 'xywh=1,2,3,4' },
      }),
      { manifest: canvas.id, canvas: `${canvas.id}#xywh=1,2,3,4` },
    ],
    [
      'the URL of a part of a canvas',
      annotation(`${canvas.id}#t=30`),
      { manifest: canvas.id, canvas: `${canvas.id}#t=30` },
    ],
    [
      'words',
      annotation(canvas, { type: 'TextualBody', value: ' lamp ' }),
      { manifest: MANIFEST, canvas: canvas.id, q: 'lamp' },
    ],
    [
      'a body that is no text',
      annotation(MANIFEST, { type: 'Image', value: 'lamp' }),
      { manifest: MANIFEST },
    ],
    [
      'a box beside a shape',
      part([
        { type: 'SvgSelector', value: '<svg/>' },
        { type: 'FragmentSelector', value: 'xywh=1,2,3,4' },
      ]),
      { manifest: MANIFEST, canvas: `${canvas.id}#xywh=1,2,3,4` },
    ],
    [
      'the names of version 2',
      {
        '@type': 'oa:Annotation',
        on: { '@id': canvas.id, '@type': 'sc:Canvas', within: { '@id': MANIFEST } },
      },
      { manifest: MANIFEST, canvas: canvas.id },
    ],
    ['a body of nonsense', annotation(MANIFEST, [null, 7]), { manifest: MANIFEST }],
  ])('%s', (_, state, parameters) => {
    expect(parametersOf(link(state))).toEqual(parameters)
  })

  it('is read as plain JSON and behind #? too', () => {
    const json = encodeURIComponent(JSON.stringify(canvas))
    const both = { manifest: MANIFEST, canvas: canvas.id }
    expect(parametersOf(withoutContentState(`${VIEWER}?iiif-content=${json}`))).toEqual(both)
    const fromHash = withoutContentState(`${VIEWER}#?iiif-content=${json}&lang=fr`)
    expect(parametersOf(fromHash)).toEqual(both)
    expect(new URL(fromHash).hash).toBe('#?lang=fr')
  })

  it.each([
    ['a bare URL', btoa(MANIFEST), { manifest: MANIFEST }],
    ['a bare URL encoded twice', btoa(encodeURIComponent(MANIFEST)), { manifest: MANIFEST }],
    ['a URL encoded once more', encodeURIComponent(encodeURIComponent(MANIFEST)), { manifest: MANIFEST }],
    [
      'JSON encoded once more',
      encodeURIComponent(encodeURIComponent(JSON.stringify(canvas))),
      { manifest: MANIFEST, canvas: canvas.id },
    ],
  ])('is read as %s', (_, content, parameters) => {
    expect(parametersOf(withoutContentState(`${VIEWER}?iiif-content=${content}`))).toEqual(parameters)
  })

  it('of several targets names all of them', () => {
    const other = { ...canvas, id: 'https://x.example/canvas/8' }
    const { searchParams } = new URL(link(annotation([canvas, other, 'https://x.example/3'])))
    expect(searchParams.get('canvas')).toBe(canvas.id)
    expect(searchParams.getAll('beside')).toEqual([
      `${new URLSearchParams({ manifest: MANIFEST, canvas: other.id })}`,
      `${new URLSearchParams({ manifest: 'https://x.example/3' })}`,
    ])
  })

  it('gives way to what the link names beside it', () => {
    const state = annotation(canvas, { type: 'TextualBody', value: 'lamp' })
    expect(parametersOf(link(state, '&canvasId=other&query=oil'))).toEqual({
      manifest: MANIFEST,
      canvasId: 'other',
      query: 'oil',
    })
  })

  it('leaves a link without one as it is', () => {
    const href = `${VIEWER}?manifest=https://x.example/m?a=b&page=3`
    expect(withoutContentState(href)).toBe(href)
  })

  it.each([
    ['service=https://x.example/view/delivery/I/12345678', '13456789', { file: '13456789' }],
    ['manifest=https://x.example/c/7', 'xywh=1,2,3,4', { canvas: 'https://x.example/c/7#xywh=1,2,3,4' }],
    ['manifest=https://x.example/c/7&canvas=other', 't=3', { canvas: 'other' }],
  ])('moves the fragment of the object’s URL into a parameter: %s#%s', (query, fragment, parameters) => {
    const [name = '', url = ''] = query.split(/[=&]/)
    const href = withoutContentState(`${VIEWER}?${query.replace(url, `${url}%23${fragment}`)}`)
    expect(parametersOf(href)).toEqual({ [name]: url, ...parameters })
    expect(withoutContentState(href)).toBe(href.includes('%23') ? href : new URL(href).href)
  })

  const configuration = parseConfiguration('')

  it.each(['file:///etc/passwd', encoded('javascript:x'), encoded({ id: 'ftp://x' })])(
    'is refused when it cannot be opened: %s',
    content => {
      const href = withoutContentState(`${VIEWER}?iiif-content=${encodeURIComponent(content)}`)
      expect(readRequest(href, configuration)).toMatchObject({ failure: 'invalid' })
    },
  )

  it.each([encoded({ type: 'Annotation' }), encoded({ label: 'a: b' }), 'nothing of the kind'])(
    'is refused, and the link stays as it is, when it names nothing: %s',
    content => {
      const href = `${VIEWER}?iiif-content=${encodeURIComponent(content)}`
      expect(withoutContentState(href)).toBe(href)
      expect(readRequest(href, configuration)).toEqual({ failure: 'invalid', detail: 'content-state' })
    },
  )

  it('that names nothing gives way to what the link names beside it', () => {
    expect(parametersOf(link({ type: 'Annotation' }, `&manifest=${encodeURIComponent(MANIFEST)}`))).toEqual({
      manifest: MANIFEST,
    })
  })

  it('never throws and never lets anything but http through', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const href = withoutContentState(`${VIEWER}?iiif-content=${encodeURIComponent(text)}`)
        const request = readRequest(href, configuration)
        return request === undefined || 'failure' in request || /^https?:\/\//i.test(request.url)
      }),
    )
  })
})
