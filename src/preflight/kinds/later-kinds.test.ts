import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slopeOf } from '../measure/lines'
import { pdfFacts } from '../measure/pdf-facts'
import { signatureLife } from '../measure/signature-life'
import { GRAY_SIDE } from '../sample'
import { corsMissing, linkDead, rangesMissing, signatureShort, thumbnailMissing } from './deliveries'
import { changed, filesFound, findingsOf, repainted, soundBook } from './fixtures'
import { pdfLabels, pdfTags, pdfText } from './pdfs'
import { gutter, skewed } from './postures'

const book = soundBook(16)
const NOW = Date.UTC(2026, 0, 1)

/** A page of lines of letters with a sharp foot and a ragged head, which fall by so many degrees. */
function lines(degrees: number, side = 300): Uint8Array {
  const slope = Math.tan((degrees * Math.PI) / 180)
  return Uint8Array.from({ length: side * side }, (_, at) => {
    const [x, y] = [at % side, Math.floor(at / side)]
    const row = (((Math.round(y - (x - side / 2) * slope) % 20) + 20) % 20) - 4
    const isTall = (x >> 2) % 3 === 0
    return row >= (isTall ? 0 : 4) && row < 10 && x % 4 !== 0 ? 40 : 230
  })
}

describe('the lines of a page', () => {
  it('have a slope', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), halves => {
        expect(Math.abs((slopeOf(lines(halves / 2), 300, 300) ?? 99) - halves / 2)).toBeLessThanOrEqual(0.5)
      }),
      { numRuns: 15 },
    )
    expect(slopeOf(new Uint8Array(300 * 300).fill(200), 300, 300)).toBeUndefined()
  })

  it('show a page askew', () => {
    const even = book.map((each, at) => repainted([each], 0, { slope: (at % 2) / 2 })[0] ?? each)
    expect(filesFound(skewed, even)).toEqual([])
    expect(filesFound(skewed, repainted(even, 5, { slope: 3 }))).toEqual([[5]])
  })
})

it('a page whose gutter is on the side of its neighbours is shown', () => {
  const shaded = book.map((each, at) => {
    const gray = each.picture?.gray.slice() ?? new Uint8Array()
    const isLeft = (at === 7 ? at + 1 : at) % 2 === 0
    for (let y = 0; y < GRAY_SIDE; y++)
      for (let x = 0; x < 4; x++) gray[y * GRAY_SIDE + (isLeft ? x : GRAY_SIDE - 1 - x)] = 120
    return repainted([each], 0, { gray })[0] ?? each
  })
  expect(filesFound(gutter, shaded)).toEqual([[7]])
  // Left and right take turns anew behind a page that is missing.
  expect(filesFound(gutter, [...shaded.slice(0, 7), ...shaded.slice(8)].slice(0, 14))).toEqual([])
  expect(filesFound(gutter, book)).toEqual([])
})

describe('a PDF', () => {
  const bytes = (text: string | Buffer) => Uint8Array.from(Buffer.from(text))
  it('says whether it has tags and a text', async () => {
    expect(await pdfFacts(bytes('%PDF-1.4 /StructTreeRoot 3 0 R /Font <<'), 'application/pdf')).toEqual({
      ...{ isTagged: true, hasFonts: true, hasLabels: false, pages: 0 },
    })
    const packed = deflateSync(
      Buffer.from('1 0 << /StructTreeRoot 5 0 R /Type /Font /PageLabels /Type /Pages /Type /Page >>'),
    )
    const parts = ['%PDF-1.5 << /Type /ObjStm /N 1 >> stream\n', packed, '\nendstream %%EOF']
    const file = Buffer.concat(parts.map(each => Buffer.from(each)))
    expect(await pdfFacts(bytes(file), 'application/pdf')).toEqual({
      ...{ isTagged: true, hasFonts: true, hasLabels: true, pages: 1 },
    })
    expect(await pdfFacts(bytes('/Type /ObjStm >> stream\nxx endstream'), 'application/pdf')).toEqual({
      ...{ isTagged: false, hasFonts: false, hasLabels: false, pages: 0 },
    })
    expect(await pdfFacts(bytes('%PDF /Encrypt'), 'application/pdf')).toBeUndefined()
    expect(await pdfFacts(bytes('/Font'), 'image/jpeg')).toBeUndefined()
  })

  it('without them is shown, once', () => {
    const of = (isTagged: boolean, hasFonts: boolean) =>
      changed(book, 3, { pdf: { isTagged, hasFonts, hasLabels: true, pages: 20 } })
    expect([filesFound(pdfTags, of(true, true)), filesFound(pdfText, of(true, true))]).toEqual([[], []])
    expect([filesFound(pdfTags, of(false, true)), filesFound(pdfText, of(false, true))]).toEqual([[[3]], []])
    expect([filesFound(pdfTags, of(false, false)), filesFound(pdfText, of(false, false))]).toEqual([
      [],
      [[3]],
    ])
  })
})

it('a PDF of many pages without labels is shown', () => {
  const of = (hasLabels: boolean, pages: number) =>
    changed(book, 3, { pdf: { isTagged: true, hasFonts: true, hasLabels, pages } })
  expect(filesFound(pdfLabels, of(false, 20))).toEqual([[3]])
  expect([filesFound(pdfLabels, of(true, 20)), filesFound(pdfLabels, of(false, 4))]).toEqual([[], []])
})

describe('the answers of a server', () => {
  it('say for how long a URL is signed', () => {
    expect(signatureLife('https://s3.example/a?X-Amz-Date=x&X-Amz-Expires=119', NOW)).toBe(119)
    expect(signatureLife(`https://c.example/a?Expires=${NOW / 1000 + 30}&Signature=b`, NOW)).toBe(30)
    expect(signatureLife('https://a.example/b?page=1', NOW)).toBeUndefined()
    expect(signatureLife('nothing', NOW)).toBeUndefined()
  })

  it('are shown by server', () => {
    const of = (delivery: object) =>
      book.map((each, at) => (at % 2 ? { ...each, delivery: { host: 's3.example', ...delivery } } : each))
    const odd = [[1, 3, 5, 7, 9, 11, 13, 15]]
    expect(filesFound(corsMissing, of({ isReadable: false }))).toEqual(odd)
    expect(filesFound(rangesMissing, of({ hasRanges: false }))).toEqual(odd)
    expect(filesFound(signatureShort, of({ signedFor: 20 }))).toEqual(odd)
    expect(findingsOf(signatureShort, of({ signedFor: 20 }))[0]?.values).toEqual({ seconds: 20 })
    for (const kind of [corsMissing, rangesMissing, signatureShort])
      expect(filesFound(kind, of({ hasRanges: true, signedFor: 120 }))).toEqual([])
  })

  it('show links that do not answer, and that there is no thumbnail', () => {
    const object = { deadLinks: ['https://a.example/gone'], hasThumbnail: false }
    expect(findingsOf(linkDead, book, { object })[0]?.values).toEqual({ url: 'https://a.example/gone' })
    expect(findingsOf(thumbnailMissing, book, { object })).toHaveLength(1)
    expect(findingsOf(thumbnailMissing, book, { object: {} })).toEqual([])
  })
})
