import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { describe, expect, it } from 'vitest'
import { findPageFault } from './page-faults'
import { writeDocument } from './testing/documents'

const annotated = (Subtype: string, more: (pdf: PDFDocument) => object = () => ({})) =>
  writeDocument(1, pdf => {
    const annotation = { Type: 'Annot', Subtype, Rect: [10, 10, 90, 90], ...more(pdf) }
    pdf.getPage(0).node.addAnnot(pdf.context.register(pdf.context.obj(annotation)))
  })

describe('of a page', () => {
  it('a model and a film of the old kind are not seen, and it is told', async () => {
    expect(await findPageFault(await annotated('3D'), 0)).toBe('part')
    expect(await findPageFault(await annotated('Movie'), 0)).toBe('part')
    expect(await findPageFault(await annotated('Sound'), 0)).toBe('part')
  })

  it('a sound that pdf.js plays is no fault, nor is a note', async () => {
    const sound = await annotated('Sound', ({ context }) => ({
      Sound: context.register(context.stream(new Uint8Array(8), { Type: 'Sound', R: 8000 })),
    }))
    expect(await findPageFault(sound, 0)).toBeUndefined()
    expect(await findPageFault(await annotated('Text'), 0)).toBeUndefined()
  })

  it('nothing is seen where it is damaged', async () => {
    const document = await writeDocument(2, pdf => {
      pdf.context.assign(pdf.getPage(1).ref, PDFName.of('Rubbish'))
    })
    expect(await findPageFault(document, 0)).toBeUndefined()
    expect(await findPageFault(document, 1)).toBe('page')
  })

  it('an image that could not be decoded is told', async () => {
    const page = (image: unknown) => ({
      objs: [['img_p0_1', image]],
      getAnnotations: async () => [],
    })
    const drawn = (image: unknown) =>
      ({ getPage: async () => page(image) }) as unknown as Pick<PDFDocumentProxy, 'getPage'>
    expect(await findPageFault(drawn(null), 0)).toBe('part')
    expect(await findPageFault(drawn({ width: 1 }), 0)).toBeUndefined()
  })
})
