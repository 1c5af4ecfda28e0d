import { describe, expect, it } from 'vitest'
import { canonicalType, FORMAT_DETAILS, isUntold, kindOfFormat } from './format-details'
import { classOfFormat, FORMATS, formatOfName, mimeType } from './formats'

describe('the tables of formats', () => {
  it('have every MIME type and every extension once', () => {
    const types = FORMATS.map(([type]) => type)
    const detailed = FORMAT_DETAILS.flatMap(({ type, aliases = [] }) => [type, ...aliases])
    const extensions = FORMATS.flatMap(([, ...names]) => names)
    for (const all of [types, detailed, extensions]) expect(new Set(all).size).toBe(all.length)
  })

  it.each(FORMATS.map(([type = '', ...extensions]) => [type, extensions] as const))(
    '%s is a format of a known kind, by %j',
    (type, extensions) => {
      expect(extensions.map(each => formatOfName(`Plate 1.${each.toUpperCase()}`))).toEqual(
        extensions.map(() => type),
      )
      expect([canonicalType(type), mimeType(type)]).toEqual([type, type])
      expect(kindOfFormat(type)).toBeDefined()
      expect(classOfFormat(type)).not.toBe('')
    },
  )

  it('know a format that has no extension here by its first bytes', () => {
    const types = FORMATS.map(([type]) => type)
    const others = FORMAT_DETAILS.filter(({ type }) => !types.includes(type))
    expect(others.filter(({ marks }) => !marks).map(({ type }) => type)).toEqual([
      'message/rfc822',
      'application/mbox',
      'application/vnd.google-earth.kml+xml',
      'application/gpx+xml',
      'audio/x-ms-wma',
      'application/xhtml+xml',
      'application/x-tar',
    ])
  })
})

describe('a MIME type', () => {
  it.each([
    ['Application/PDF; charset=binary', 'application/pdf'],
    ['text/x-markdown ;variant=GFM', 'text/x-markdown'],
    ['application/ld+json;profile="http://iiif.io/"', 'application/ld+json'],
    ['application/X-Unheard-Of', 'application/x-unheard-of'],
    ['', ''],
  ])('%j is held as %j', (stated, held) => expect(mimeType(stated)).toBe(held))

  it.each([
    ['text/x-markdown', 'text/markdown'],
    ['application/vnd.ms-excel.csv', 'text/csv'],
    ['image/djvu', 'image/vnd.djvu'],
    ['video/x-matroska', 'video/x-matroska'],
    ['application/x-unheard-of', 'application/x-unheard-of'],
  ])('%s is one of the MIME types of %s', (format, type) => expect(canonicalType(format)).toBe(type))

  it.each([
    ['application/octet-stream', true],
    ['binary/octet-stream', true],
    ['', true],
    ['unknown', true],
    ['application/x-penrith-seal', false],
    ['text/plain', false],
  ])('%j leaves open what a file is: %s', (format, untold) => expect(isUntold(format)).toBe(untold))

  it.each([
    ['image/tiff', 'image', 'image'],
    ['image/x-of-tomorrow', 'image', 'image'],
    ['image/vnd.djvu', 'document', 'image'],
    ['audio/mpeg', 'sound', 'sound'],
    ['application/vnd.apple.mpegurl', 'video', 'video'],
    ['application/dash+xml', 'video', 'video'],
    ['application/tei+xml', 'text', 'dataset'],
    ['application/epub+zip', 'book', 'text'],
    ['application/zip', 'archive', 'dataset'],
    ['text/csv', 'table', 'text'],
    ['model/gltf+json', 'model', 'model'],
    ['constructor/x', undefined, 'dataset'],
    ['', undefined, ''],
  ])('%j is of the kind %s and the class %j', (format, kind, contentClass) => {
    expect(kindOfFormat(format)).toBe(kind)
    expect(classOfFormat(format)).toBe(contentClass)
  })

  it.each(['notes', 'a.constructor', 'x.abcde', 'v1.2'])('is not told by the name %j', name =>
    expect(formatOfName(name)).toBeUndefined(),
  )
})
