import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paintingsOn } from './painting'

const SIZE = { width: 1000, height: 2000 }
const IMAGE = { id: 'https://images.example/1.jpg', type: 'Image', width: 400, height: 800 }
const on = (annotation: Record<string, unknown>) =>
  paintingsOn(
    {
      items: [
        { items: [{ motivation: 'painting', body: IMAGE, target: 'https://c.example/1', ...annotation }] },
      ],
    },
    SIZE,
  )

describe('where something is painted', () => {
  it.each([
    ['a fragment', 'https://c.example/1#xywh=1,2,3,4', { x: 1, y: 2, width: 3, height: 4 }],
    ['pixels that say so', 'https://c.example/1#xywh=pixel:1,2,3,4', { x: 1, y: 2, width: 3, height: 4 }],
    [
      'per cent',
      'https://c.example/1#xywh=percent:10,10,50,50',
      { x: 100, y: 200, width: 500, height: 1000 },
    ],
    [
      'a selector',
      { source: 'https://c.example/1', selector: { type: 'FragmentSelector', value: 'xywh=1,2,3,4' } },
      { x: 1, y: 2, width: 3, height: 4 },
    ],
    [
      'an old selector',
      {
        full: { '@id': 'https://c.example/1' },
        selector: { '@type': 'oa:FragmentSelector', value: 'xywh=1,2,3,4' },
      },
      { x: 1, y: 2, width: 3, height: 4 },
    ],
    ['blanks between numbers', 'https://c.example/1#xywh=1, 2,%203, 4', { x: 1, y: 2, width: 3, height: 4 }],
    ['a list', ['https://c.example/1#xywh=1,2,3,4'], { x: 1, y: 2, width: 3, height: 4 }],
    ['an empty rectangle', 'https://c.example/1#xywh=1,2,0,4', undefined],
    ['words', 'https://c.example/1#xywh=a,b,c,d', undefined],
    ['the whole canvas', 'https://c.example/1', undefined],
  ])('is read from %s', (_, target, expected) => {
    expect(on({ target })[0]?.target).toEqual(expected)
  })

  it.each([
    ['seconds', 't=10,20', { start: 10, end: 20 }],
    ['seconds with their unit', 't=10s,20.5s', { start: 10, end: 20.5 }],
    ['a clock', 't=npt:0:01:30,1:02:03.5', { start: 90, end: 3723.5 }],
    ['minutes', 't=01:30', { start: 90 }],
    ['nonsense', 't=1..2:x', undefined],
  ])('may last for a time that is given in %s', (_, fragment, expected) => {
    expect(on({ target: `https://c.example/1#${fragment}` })[0]?.time).toEqual(expected)
  })

  it('is read though its page of annotations is left out, and though its motivation has a capital', () => {
    const annotation = { motivation: 'Painting', body: IMAGE, target: 'https://c.example/1' }
    expect(paintingsOn({ items: [annotation] }, SIZE)).toHaveLength(1)
    expect(paintingsOn({ items: [{ id: 'https://c.example/page', type: 'AnnotationPage' }] }, SIZE)).toEqual(
      [],
    )
  })

  it('is any rectangle that a fragment or a selector can state, the same from both', () => {
    const side = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), side, side, (x, y, width, height) => {
        const xywh = `xywh=${x},${y},${width},${height}`
        const selector = { type: 'FragmentSelector', value: xywh }
        const [fragment] = on({ target: `https://c.example/1#${xywh}` })
        const [specific] = on({
          target: { type: 'SpecificResource', source: 'https://c.example/1', selector },
        })
        expect(fragment?.target).toEqual({ x, y, width, height })
        expect(specific?.target).toEqual({ x, y, width, height })
      }),
    )
  })

  it('may be seconds', () => {
    expect(on({ target: 'https://c.example/1#t=10,20.5' })[0]?.time).toEqual({ start: 10, end: 20.5 })
    expect(on({ target: 'https://c.example/1#t=,20' })[0]?.time).toEqual({ start: 0, end: 20 })
    expect(on({ target: 'https://c.example/1#t=30' })[0]?.time).toEqual({ start: 30 })
  })
})

describe('what is painted', () => {
  it('may be a part of an image, turned', () => {
    const selector = { type: 'ImageApiSelector', region: 'pct:50,0,50,100', rotation: '90' }
    const [painting] = on({ body: { type: 'SpecificResource', source: IMAGE, selector } })
    expect(painting).toMatchObject({ region: { x: 200, y: 0, width: 200, height: 800 }, rotation: 90 })
    expect(painting?.media.url).toBe(IMAGE.id)
  })

  it('may be a choice, the default first', () => {
    const other = { '@id': 'https://images.example/2.jpg', '@type': 'dctypes:Image' }
    const [painting] = paintingsOn(
      { images: [{ resource: { '@type': 'oa:Choice', default: IMAGE, item: [other, 'rdf:nil'] } }] },
      SIZE,
    )
    expect(painting?.media.url).toBe(IMAGE.id)
    expect(painting?.choices.map(media => media.url)).toEqual([IMAGE.id, other['@id']])
  })

  it('is everything in order, without what only comments', () => {
    const annotations = [
      { motivation: 'commenting', body: IMAGE },
      { motivation: ['painting'], body: { ...IMAGE, id: 'https://images.example/a.jpg' } },
      {
        body: [
          { ...IMAGE, id: 'https://images.example/b.jpg' },
          { ...IMAGE, id: 'https://images.example/c.jpg' },
        ],
      },
    ]
    const urls = paintingsOn({ items: [{ items: annotations }] }, SIZE).map(each => each.media.url)
    expect(urls).toEqual(['a', 'b', 'c'].map(name => `https://images.example/${name}.jpg`))
  })

  it('comes from the image service when the body has no address', () => {
    const service = { id: 'https://images.example/iiif/7', type: 'ImageService3' }
    expect(on({ body: { type: 'Image', service } })[0]?.media.url).toBe(
      'https://images.example/iiif/7/full/max/0/default.jpg',
    )
  })

  it.each([
    ['moving image', { id: 'https://a.example/x', type: 'dctypes:MovingImage' }, 'video'],
    ['audio', { id: 'https://a.example/x', type: 'Audio' }, 'sound'],
    ['a format alone', { id: 'https://a.example/x', format: 'Image/JPEG' }, 'image'],
    ['nothing', { id: 'https://a.example/x' }, ''],
  ])('has its class from %s', (_, body, type) => {
    expect(on({ body })[0]?.media.type).toBe(type)
  })

  it.each([
    ['a script', { ...IMAGE, id: 'javascript:alert(1)' }],
    ['data', { ...IMAGE, id: 'data:text/html,x' }],
    ['text', { type: 'TextualBody', value: '<p>' }],
    ['text with an id', { id: 'https://a.example/x', type: 'TextualBody', value: 'words' }],
    ['old text with an id', { '@id': 'https://a.example/x', '@type': 'cnt:ContentAsText', chars: 'words' }],
    ['a number', 5],
  ])('is never %s', (_, body) => {
    expect(on({ body })).toEqual([])
  })

  it('does not follow a body that lies in itself without end', () => {
    let body: unknown = IMAGE
    for (let depth = 0; depth < 5000; depth++) body = { type: 'Choice', items: [body] }
    expect(on({ body })).toEqual([])
  })
})

it('the MIME type of a body has no parameters, and its codecs are kept beside it', () => {
  const format = 'Video/MP4; codecs="avc1.64001f, mp4a.40.2"'
  const [painting] = on({ body: { id: 'https://c.example/talk', format } })
  expect(painting?.media).toMatchObject({
    format: 'video/mp4',
    codecs: 'avc1.64001f, mp4a.40.2',
    type: 'video',
  })
})

describe('a body that CSS turns', () => {
  const turned = (rule: string) => {
    const resource = { '@type': 'oa:SpecificResource', style: 'turned', full: IMAGE }
    const stylesheet = { '@type': ['oa:CssStyle', 'cnt:ContentAsText'], chars: rule }
    return paintingsOn({ images: [{ resource, stylesheet }] }, SIZE)[0]?.rotation
  }

  it.each([
    ['.turned { transform: rotate(180deg); }', 180],
    ['.other { transform: rotate(10deg) } .turned {transform:rotate( -90deg )}', 270],
    ['.turned { -webkit-transform: rotate(90deg) }', 90],
    ['.turned { transform: rotate(90deg) translateY(-582px); }', 90],
    ['.turned { color: red }', undefined],
    ['.other { transform: rotate(90deg) }', undefined],
    ['', undefined],
  ])('by %s lies so', (rule, degrees) => expect(turned(rule)).toBe(degrees))

  it('lies so by a class of version 3 and by a style that is written out', () => {
    const stylesheet = { type: 'CssStylesheet', value: '.turned { transform: rotate(90deg) }' }
    const body = { type: 'SpecificResource', styleClass: 'turned', source: IMAGE }
    expect(on({ stylesheet, body })[0]?.rotation).toBe(90)
    const resource = { style: 'transform: rotate(45deg)', full: IMAGE }
    expect(on({ body: undefined, resource })[0]?.rotation).toBe(45)
  })

  it('has an angle in a circle, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ noNaN: true }), (rule, angle) => {
        const rotation = turned(`.turned { ${rule} transform: rotate(${angle.toFixed(3)}deg) }`) ?? 0
        expect(rotation >= 0 && rotation <= 360).toBe(true)
      }),
    )
  })
})

describe('a part that an image service is asked for', () => {
  const service = { id: 'https://images.example/iiif/1', type: 'ImageService3', profile: 'level2' }
  const body = (path: string) => ({ ...IMAGE, id: `${service.id}${path}`, service: [service] })

  it('is read from the URL of the body', () => {
    const [painting] = on({ body: body('/100,200,300,400/max/90/default.jpg') })
    expect(painting?.region).toEqual({ x: 100, y: 200, width: 300, height: 400 })
    expect(painting?.rotation).toBe(90)
    expect(painting?.media.imageService?.id).toBe(service.id)
    expect(painting?.media.width).toBeUndefined()
  })

  it.each(['/full/max/0/default.jpg', '/full/600,/0/native.jpg', '.jpg'])('is the whole of %s', path => {
    const [painting] = on({ body: body(path) })
    expect(painting?.region).toBeUndefined()
    expect(painting?.rotation).toBeUndefined()
  })

  it('may be mirrored, by the URL or by a selector', () => {
    const [stated] = on({ body: body('/full/max/!0/default.jpg') })
    expect(stated?.media.url).toBe(`${service.id}/full/max/!0/default.jpg`)
    expect(stated?.media.imageService).toBeUndefined()
    const selector = { type: 'ImageApiSelector', rotation: '!180' }
    const source = body('/full/max/0/default.jpg')
    const [selected] = on({ body: { type: 'SpecificResource', source, selector } })
    expect(selected?.media.url).toBe(`${service.id}/full/max/!180/default.jpg`)
    expect(selected?.media.imageService).toBeUndefined()
  })
})
