import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { describe, expect, it, vi } from 'vitest'
import { findPageFault, type PageFault, watchPageFaults } from './page-faults'
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

describe('the faults of the pages that are seen', () => {
  /** A view of two pages, of which one is seen; the test answers what pdf.js is asked about a page. */
  function watchTwoPages() {
    const listeners = new Map<string, (event: object) => void>()
    const answers: ((annotations: readonly object[]) => void)[] = []
    const getAnnotations = () => new Promise(resolve => answers.push(resolve))
    const faults: (PageFault | undefined)[] = []
    let page = 0
    const view = {
      document: { getPage: async () => ({ objs: [], getAnnotations }) },
      shown: () => [page],
      components: {
        bus: { on: (name: string, listener: (event: object) => void) => listeners.set(name, listener) },
      },
    }
    const send = (name: string, event: object) => listeners.get(name)?.(event)
    watchPageFaults(
      view as unknown as Parameters<typeof watchPageFaults>[0],
      fault => faults.push(fault),
      new AbortController().signal,
    )
    return {
      faults,
      draw: (drawing: object = {}) => send('pagerendered', { pageNumber: page + 1, ...drawing }),
      turnTo(next: number) {
        page = next
        send('pagechanging', {})
      },
      /** Answers so many questions together, the newest first. */
      async answer(count: number, annotations: readonly object[] = []) {
        await vi.waitFor(() => expect(answers).toHaveLength(count))
        for (const resolve of answers.splice(0).reverse()) resolve(annotations)
        await new Promise(resolve => setTimeout(resolve))
      },
    }
  }

  it('are told of the first page that cannot be drawn, until it is drawn', async () => {
    const { faults, draw, answer } = watchTwoPages()
    draw({ error: new Error('damaged') })
    expect(faults).toEqual(['page'])
    await answer(1)
    draw({ isDetailView: true })
    await answer(1)
    expect(faults).toEqual(['page'])
    draw()
    expect(faults).toEqual(['page', undefined])
  })

  it('are not forgotten for what was found before the page was drawn', async () => {
    const { faults, draw, turnTo, answer } = watchTwoPages()
    turnTo(1)
    draw({ error: new Error('damaged') })
    await answer(2)
    expect(faults).toEqual(['page'])
  })

  it('are told once, however often the page is drawn', async () => {
    const { faults, draw, answer } = watchTwoPages()
    for (let drawing = 0; drawing < 3; drawing++) {
      draw()
      await answer(1, [{ subtype: '3D' }])
    }
    expect(faults).toEqual(['part'])
  })
})
