import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toNote } from '../../model/annotations/note-json'
import { isFailure } from '../../model/failure'
import { boxOfShape } from '../../model/mark'

const { toAnnotations } = await import('../../sources/later')
const side = fc.integer({ min: 1, max: 900 })
const rect = fc.record({ x: side, y: side, width: side, height: side })

it('a note on words is read again with its lines and its words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1, maxLength: 200 }),
      fc.array(rect, { maxLength: 5 }),
      async (exact, lines) => {
        fc.pre(exact.trim() !== '')
        const part = { quote: { exact, before: 'a', after: 'b' }, lines }
        const place = { canvas: 'https://a.example/1', object: 'https://a.example/m', part }
        const note = toNote('urn:n', place, { text: 'seen', tags: [] }, '2026-11-29T00:00:00Z')
        const read = await toAnnotations({ json: { items: [note] }, url: '' }, { width: 2000, height: 2000 })
        if (isFailure(read)) throw new Error('it is an annotation')
        const [target] = read.annotations[0]?.targets ?? []
        expect(target?.quote).toBe(exact.trim())
        expect((target?.shapes ?? []).map(boxOfShape)).toEqual(lines)
      },
    ),
  )
})

it('a note on words of a file is read again with its page or its place in the book', async () => {
  for (const fragment of ['page=12', 'epubcfi(/6/4!/4,/2/1:0,/2/1:12)']) {
    const quote = { exact: 'the lamp', before: 'She lit', after: 'at dusk' }
    const place = { canvas: 'https://a.example/1', object: 'https://a.example/m' }
    const part = { quote, lines: [], fragment }
    const note = toNote('urn:n', { ...place, part }, { text: 'seen', tags: [] }, '2026-11-29T00:00:00Z')
    const read = await toAnnotations({ json: { items: [note] }, url: '' }, {})
    if (isFailure(read)) throw new Error('it is an annotation')
    expect(read.annotations[0]?.targets).toEqual([
      { canvas: place.canvas, quote: 'the lamp', around: { before: 'She lit', after: 'at dusk' }, fragment },
    ])
  }
})
