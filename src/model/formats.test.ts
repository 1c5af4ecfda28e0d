import { describe, expect, it } from 'vitest'
import { FORMAT_DETAILS } from './format-details'
import { classOfFormat, FORMATS, formatOfName, isUntold, kindOfFormat, mimeType } from './formats'

const words = (text: string) => text.split(' ')

describe('the table of formats', () => {
  it('has every MIME type and every extension once', () => {
    const types = FORMATS.flatMap(([types]) => words(types))
    const extensions = FORMATS.flatMap(([, extensions]) => words(extensions))
    expect(new Set(types).size).toBe(types.length)
    expect(new Set(extensions).size).toBe(extensions.length)
  })

  it.each(FORMATS.map(([types, extensions]) => [words(types), words(extensions)] as const))(
    '%j and %j are one format of a known kind',
    (types, extensions) => {
      const [canonical = ''] = types
      expect(types.map(mimeType)).toEqual(types.map(() => canonical))
      expect(extensions.map(each => formatOfName(`Plate 1.${each.toUpperCase()}`))).toEqual(
        extensions.map(() => canonical),
      )
      expect(kindOfFormat(canonical)).toBeDefined()
      expect(classOfFormat(canonical)).not.toBe('')
    },
  )

  it('has a row for everything of which details are told', () => {
    const canonical = FORMATS.map(([types]) => words(types)[0])
    const detailed = FORMAT_DETAILS.map(({ type }) => type)
    expect(detailed.filter(type => !canonical.includes(type))).toEqual([])
    expect(new Set(detailed).size).toBe(detailed.length)
  })
})

describe('a MIME type', () => {
  it.each([
    ['Application/PDF; charset=binary', 'application/pdf'],
    ['text/x-markdown ;variant=GFM', 'text/markdown'],
    ['application/ld+json;profile="http://iiif.io/"', 'application/ld+json'],
    ['application/X-Unheard-Of', 'application/x-unheard-of'],
    ['', ''],
  ])('%j is held as %j', (stated, held) => expect(mimeType(stated)).toBe(held))

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
    ['image/vnd.djvu', 'document', 'text'],
    ['audio/mpeg', 'sound', 'sound'],
    ['application/vnd.apple.mpegurl', 'video', 'video'],
    ['application/dash+xml', 'video', 'video'],
    ['application/tei+xml', 'text', 'text'],
    ['application/epub+zip', 'book', 'text'],
    ['application/zip', 'archive', 'dataset'],
    ['text/csv', 'table', 'dataset'],
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
