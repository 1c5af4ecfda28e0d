import { describe, expect, it } from 'vitest'
import type { Canvas, ImageService, Media } from '../../model/digital-object'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { thumbnailSources } from './thumbnail-url'

const service: ImageService = { id: 'https://i.example/iiif/1', query: '', version: 3, level: 2, sizes: [] }
const picture = (more: Partial<Media>): Media => ({
  url: 'https://i.example/full.jpg',
  type: 'image',
  format: 'image/jpeg',
  ...more,
})
const painted = (media: Media) => blankCanvas({ painting: [{ media, choices: [] }] })

const objectOf = (canvas: Canvas, id = 'https://m.example/manifest') =>
  emptyObject({ id, canvases: [canvas, canvas] })
const firstUrl = (canvas: Canvas) => thumbnailSources(objectOf(canvas), 0)[0]?.url

describe('thumbnailSources', () => {
  it('takes the thumbnail as it is when it has no service', () => {
    expect(firstUrl(blankCanvas({ thumbnail: picture({ url: 'https://i.example/t.jpg' }) }))).toBe(
      'https://i.example/t.jpg',
    )
  })

  it('asks the service of the thumbnail, or of the first picture, for a small one', () => {
    const small = 'https://i.example/iiif/1/full/200,/0/default.jpg'
    expect(firstUrl(blankCanvas({ thumbnail: picture({ imageService: service }) }))).toBe(small)
    expect(firstUrl(painted(picture({ imageService: service })))).toBe(small)
  })

  it('takes a size that is ready made from a service of level 0', () => {
    const sizes = [
      { width: 90, height: 120 },
      { width: 250, height: 333 },
      { width: 3000, height: 4000 },
    ]
    const description = { profile: 'level0', sizes }
    expect(firstUrl(painted(picture({ imageService: { ...service, level: 0, description } })))).toBe(
      'https://i.example/iiif/1/full/250,333/0/default.jpg',
    )
  })

  it.each([
    ['of unknown size', {}, false],
    ['stated to be large', { width: 2400, height: 3000 }, false],
    ['stated to be small', { width: 150, height: 200 }, true],
    ['of the Image API, small', { url: 'https://i.example/x/full/,200/0/default.jpg' }, true],
    ['of the Image API, large', { url: 'https://i.example/x/full/3000,/0/default.jpg' }, false],
  ])('weighs a thumbnail against a service that stands beside it: %s', (_, more, taken) => {
    const page = { ...painted(picture({ imageService: service })), thumbnail: picture(more) }
    const [first] = thumbnailSources(objectOf(page), 0)
    expect(first).toEqual(
      taken
        ? { url: page.thumbnail.url, service: 'stated' }
        : { url: 'https://i.example/iiif/1/full/200,/0/default.jpg' },
    )
  })

  it('puts a page together from the parts and pictures that are painted', () => {
    const half = {
      media: picture({ imageService: service, width: 800, height: 600 }),
      choices: [],
      region: { x: 400, y: 0, width: 400, height: 600 },
    }
    const [source] = thumbnailSources(objectOf(blankCanvas({ painting: [half] })), 0)
    expect(source?.paintings).toMatchObject([half])
    const two = blankCanvas({ painting: [half, { ...half, media: picture({}) }] })
    expect(thumbnailSources(objectOf(two), 0)).toEqual([])
  })

  it('fetches no picture of full size', () => {
    expect(firstUrl(painted(picture({})))).toBeUndefined()
    expect(firstUrl(painted(picture({ imageService: { ...service, level: 0 } })))).toBeUndefined()
    expect(firstUrl(blankCanvas())).toBeUndefined()
  })

  it('asks for less of a tall and narrow page', () => {
    const scroll = { ...painted(picture({ imageService: service })), width: 500, height: 20_000 }
    expect(firstUrl(scroll)).toBe('https://i.example/iiif/1/full/10,/0/default.jpg')
  })

  const DELIVERY = 'https://lib.example/view/delivery/01LIB_INST/1212345678901234.json'
  const FILE = '1312345678901234'
  const BY_INDEX = 'https://lib.example/view/delivery/thumbnail/01LIB_INST/1212345678901234/1'

  it('asks Alma by file, then by place in the representation', () => {
    const page = { ...painted(picture({})), id: FILE }
    expect(thumbnailSources(objectOf(page, DELIVERY), 1)).toEqual([
      { url: `https://lib.example/view/delivery/thumbnail/01LIB_INST/${FILE}`, service: 'by-file' },
      { url: BY_INDEX, service: 'by-index' },
    ])
    expect(thumbnailSources(objectOf(painted(picture({})), DELIVERY), 1)).toEqual([
      { url: BY_INDEX, service: 'by-index' },
    ])
  })

  const SMALL = 'https://i.example/iiif/1/full/200,/0/default.jpg'

  it('asks Alma after what is stated, and before what a late manifest has', () => {
    const page = {
      ...painted(picture({ imageService: service })),
      thumbnail: picture({ url: 'https://i.example/t.jpg', width: 120 }),
      lateThumbnail: picture({ url: 'https://i.example/late.jpg' }),
    }
    const delivered = { ...objectOf(page, DELIVERY), lookUnstated: true as const }
    expect(thumbnailSources(delivered, 1)).toEqual([
      { url: 'https://i.example/t.jpg', service: 'stated' },
      { url: BY_INDEX, service: 'by-index' },
      { url: 'https://i.example/late.jpg', late: true },
      { url: SMALL, late: true },
    ])
  })

  it('asks Alma by file after the image service of Alma’s own manifest', () => {
    const path = 'https://lib.example/view/iiif/presentation/01LIB_INST/1212345678901234'
    const page = { ...painted(picture({ imageService: service })), id: `${path}/canvas/${FILE}` }
    expect(thumbnailSources(objectOf(page, `${path}/manifest`), 1)).toEqual([
      { url: SMALL },
      { url: `https://lib.example/view/delivery/thumbnail/01LIB_INST/${FILE}`, service: 'by-file' },
    ])
  })

  it('knows Alma’s service where the document names it', () => {
    const url = `https://lib.example/view/delivery/thumbnail/01LIB_INST/${FILE}`
    const page = { ...painted(picture({})), id: FILE, thumbnail: picture({ url }) }
    expect(thumbnailSources(objectOf(page, DELIVERY), 1)).toEqual([
      { url, service: 'by-file' },
      { url: BY_INDEX, service: 'by-index' },
    ])
  })

  it('does not ask Alma for pictures of sounds and texts, nor by the place in a record', () => {
    const sound = painted({ url: 'https://i.example/a.mp3', type: 'sound', format: 'audio/mpeg' })
    expect(thumbnailSources(objectOf(sound, DELIVERY), 0)).toEqual([])
    const record = 'https://lib.example/view/delivery/01LIB_INST/9912345678901234.json'
    expect(thumbnailSources(objectOf(painted(picture({})), record), 0)).toEqual([])
  })
})
