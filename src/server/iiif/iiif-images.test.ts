import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { isPicture } from '../samples'
import { ask, askJson, ORIGIN, pathFor, sampleIn } from '../test-requests'
import { almaIdentifier } from './image-identifiers'

interface Info {
  readonly id?: string
  readonly '@id'?: string
  readonly width: number
  readonly height: number
  readonly sizes: readonly { readonly width: number; readonly height: number }[]
  readonly extraFeatures?: readonly string[]
}

function pictureOf(folder: string, index = 0) {
  const sample = sampleIn(folder)
  const file = sample.files[index]
  if (!file || !isPicture(file)) throw new Error('not a picture')
  return { file, alma: `/iiif/2/${almaIdentifier(sample, file)}`, plain: `/iiif/3/${file.id}` }
}

async function sizeOf(path: string): Promise<[number, number]> {
  const { width, height } = await sharp(await (await ask(path)).arrayBuffer()).metadata()
  return [width, height]
}

describe('identifiers', () => {
  it('are like Alma’s: long, percent-encoded base64, some with two signs of padding', () => {
    const identifiers = ['book', 'newspaper', 'photographs', 'hebrew-book'].flatMap(folder => {
      const sample = sampleIn(folder)
      return sample.files.filter(isPicture).map(file => almaIdentifier(sample, file))
    })
    for (const each of identifiers) {
      expect(each.length).toBeGreaterThan(400)
      expect(each).toMatch(/^[A-Za-z0-9%]+$/)
    }
    expect(identifiers.some(each => each.endsWith('%3D%3D'))).toBe(true)
    expect(identifiers.some(each => !each.endsWith('%3D'))).toBe(true)
  })

  it('are known only as they were given: a decoded or rewritten one is not', async () => {
    const { alma } = pictureOf('book')
    const padded = pictureOf('book', 9).alma
    expect((await ask(`${alma}/info.json`)).status).toBe(200)
    const forged = Buffer.from(JSON.stringify({ key: '../../../etc/passwd' })).toString('base64')
    for (const other of [decodeURIComponent(padded), `${alma}A`, `/iiif/2/${forged}`]) {
      if (other !== padded) expect((await ask(`${other}/info.json`)).status).toBe(404)
    }
  })
})

describe('info.json', () => {
  it('describes a picture by the address it was asked at, in both versions', async () => {
    const { file, alma, plain } = pictureOf('map')
    const second = await askJson<Info>(`${alma}/info.json`)
    expect(second['@id']).toBe(`${ORIGIN}${alma}`)
    const third = await askJson<Info>(`${plain}/info.json`)
    expect(third.id).toBe(`${ORIGIN}${plain}`)
    for (const info of [second, third]) expect([info.width, info.height]).toEqual([file.width, file.height])
    expect(file.width * file.height).toBeGreaterThanOrEqual(12_000 * 9_000)
  })

  it('offers only sizes that it makes, and no enlarging', async () => {
    const { plain } = pictureOf('map')
    const info = await askJson<Info>(`${plain}/info.json`)
    for (const { width, height } of info.sizes) expect(width * height).toBeLessThanOrEqual(25_000_000)
    expect(info.extraFeatures).not.toContain('sizeUpscaling')
  })

  it('is where the bare identifier leads', async () => {
    const { plain } = pictureOf('book')
    const answer = await ask(plain)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`${ORIGIN}${plain}/info.json`)
  })
})

describe('derivatives', () => {
  it('have the size, region, rotation and format that are asked for', async () => {
    const { alma, plain, file } = pictureOf('photographs')
    expect(await sizeOf(`${alma}/full/500,/0/default.jpg`)).toEqual([
      500,
      Math.floor((500 * file.height) / file.width),
    ])
    expect(await sizeOf(`${plain}/0,0,512,512/256,/0/default.jpg`)).toEqual([256, 256])
    expect(await sizeOf(`${plain}/0,0,400,200/max/90/gray.png`)).toEqual([200, 400])
    expect(await sizeOf(`${plain}/square/!100,120/0/default.webp`)).toEqual([100, 100])
    const png = await ask(`${plain}/pct:10,10,20,20/60,/0/bitonal.png`)
    expect(png.headers.get('content-type')).toBe('image/png')
  })

  it('are the same when they are asked for again', async () => {
    const { alma } = pictureOf('photographs', 1)
    const [first, again] = await Promise.all([
      ask(`${alma}/full/200,/0/default.jpg`).then(each => each.arrayBuffer()),
      ask(`${alma}/full/200,/0/default.jpg`).then(each => each.arrayBuffer()),
    ])
    expect(new Uint8Array(again)).toEqual(new Uint8Array(first))
  })

  it('are neither enlarged nor larger than 25 million pixels', async () => {
    const { plain, alma, file } = pictureOf('book')
    for (const size of [
      `${file.width + 1},`,
      `^${file.width * 2},`,
      `!${file.width * 2},${file.height * 2}`,
    ]) {
      expect((await ask(`${plain}/full/${size}/0/default.jpg`)).status).toBe(400)
    }
    expect((await ask(`${alma}/0,0,10,10/100,/0/default.jpg`)).status).toBe(400)
    const large = pictureOf('map')
    expect((await ask(`${large.plain}/full/11000,/0/default.jpg`)).status).toBe(400)
    const [width, height] = await sizeOf(`${large.alma}/full/full/0/default.jpg`)
    expect(width * height).toBeGreaterThan(24_900_000)
    expect(width * height).toBeLessThanOrEqual(25_000_000)
  })

  it('of the large map are cut from any level', async () => {
    const { plain } = pictureOf('map')
    expect(await sizeOf(`${plain}/4096,4096,4096,4096/512,/0/default.jpg`)).toEqual([512, 512])
    expect(await sizeOf(`${plain}/11776,8704,224,296/224,/0/default.jpg`)).toEqual([224, 296])
  }, 60_000)
})

describe('thumbnails', () => {
  it('are small pictures of records, representations and single files', async () => {
    const { institution, record, representation, files } = sampleIn('photographs')
    const base = `/view/delivery/thumbnail/${institution}`
    for (const path of [`${base}/${record}`, `${base}/${representation}`, `${base}/${files[3]?.id}`]) {
      expect(Math.max(...(await sizeOf(path)))).toBe(300)
    }
    expect(await sizeOf(`${base}/${representation}/6`)).not.toEqual(
      await sizeOf(`${base}/${representation}/0`),
    )
    expect(pathFor('photographs')).toContain(representation)
  })

  it('are drawings for what has no picture', async () => {
    const { institution, files, representation } = sampleIn('mixed')
    const answers = [`${files[0]?.id}`, `${representation}/99`].map(path =>
      ask(`/view/delivery/thumbnail/${institution}/${path}`),
    )
    for (const answer of await Promise.all(answers))
      expect(answer.headers.get('content-type')).toBe('image/svg+xml')
  })
})
