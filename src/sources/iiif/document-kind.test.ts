import { describe, expect, it } from 'vitest'
import { hasMarksOfIiif, refusalOf } from './document-kind'

const V4 = 'http://iiif.io/api/presentation/4/context.json'

describe('the marks of IIIF', () => {
  it.each([
    { '@context': 'http://iiif.io/api/presentation/3/context.json' },
    { '@context': ['http://www.w3.org/ns/anno.jsonld', 'https://iiif.io/api/presentation/2/context.json'] },
    { '@context': 'http://www.shared-canvas.org/ns/context.json' },
    { '@type': 'sc:Manifest' },
    { type: 'Collection' },
    { sequences: {} },
  ])('are in %j', json => {
    expect(hasMarksOfIiif(json)).toBe(true)
  })

  it.each([
    [{}],
    [[]],
    [null],
    ['manifest'],
    [{ files: [], metadata: [] }],
    [{ '@context': 'https://schema.org' }],
    [{ type: ['x'] }],
  ])('are not in %j', json => {
    expect(hasMarksOfIiif(json)).toBe(false)
  })
})

describe('a IIIF document', () => {
  it.each([
    { '@type': 'sc:Manifest' },
    { type: 'Manifest', items: [] },
    { sequences: [] },
    { type: 'Collection', items: [] },
    { type: 'Canvas', items: [] },
    { '@type': 'sc:Collection', manifests: [] },
    { '@context': V4, type: 'Manifest', items: [{ type: 'Canvas' }] },
    { '@context': V4, type: 'Manifest', items: [{ type: 'Timeline' }] },
  ])('is opened: %j', json => {
    expect(refusalOf(json)).toBeUndefined()
  })

  it.each([
    [{ type: 'AnnotationPage', items: [] }, 'invalid', 'not-a-manifest'],
    [{ '@type': 'sc:AnnotationList', resources: [] }, 'invalid', 'not-a-manifest'],
    [
      { '@context': 'http://iiif.io/api/image/2/context.json', protocol: 'http://iiif.io/api/image' },
      'invalid',
      'not-a-manifest',
    ],
  ])('is refused: %j', (json, reason, detail) => {
    expect(refusalOf(json)).toEqual({ failure: reason, detail })
  })
})
