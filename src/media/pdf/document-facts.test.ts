import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readPageFacts, readStart } from './document-facts'
import { writeDocument } from './testing/documents'

const stating = (entries: object) => (pdf: PDFDocument) => {
  for (const [name, value] of Object.entries(entries))
    pdf.catalog.set(PDFName.of(name), pdf.context.obj(value))
}

describe('a file says of its pages', () => {
  it('that they are read from right to left', async () => {
    const document = await writeDocument(2, stating({ ViewerPreferences: { Direction: 'R2L' } }))
    expect(await readPageFacts(document)).toMatchObject({ viewingDirection: 'right-to-left' })
  })

  it.each([
    ['TwoPageLeft', 'odd'],
    ['TwoColumnRight', 'even'],
    ['OneColumn', undefined],
  ])('which of them face each other: %s', async (PageLayout, spreads) => {
    const { spreads: stated } = await readPageFacts(await writeDocument(3, stating({ PageLayout })))
    expect(stated).toBe(spreads)
  })

  it('their printed labels, unless these are only their positions', async () => {
    const labels = { Nums: [0, { S: 'r' }, 2, { S: 'D', St: 3 }, 3, { P: PDFString.of('A-'), S: 'D' }] }
    const document = await writeDocument(4, stating({ PageLabels: labels }))
    expect((await readPageFacts(document)).labels).toEqual(['i', 'ii', '', 'A-1'])
  })

  it('nothing, where it is silent', async () => {
    expect(await readPageFacts(await writeDocument(1))).toEqual({ labels: [''] })
  })
})

describe('a file opens', () => {
  const { signal } = new AbortController()
  const opening = (target: (pdf: PDFDocument) => unknown) =>
    writeDocument(5, pdf => stating({ OpenAction: target(pdf) })(pdf)).then(document =>
      readStart(document, signal),
    )

  it('at the page that it names, by a destination or an action', async () => {
    expect(await opening(pdf => [pdf.getPage(3).ref, 'Fit'])).toBe(3)
    expect(await opening(pdf => ({ S: 'GoTo', D: [pdf.getPage(2).ref, 'Fit'] }))).toBe(2)
  })

  it('at its first page where it names none, another kind of action, or a page that it does not have', async () => {
    expect(await readStart(await writeDocument(2), signal)).toBe(0)
    expect(await opening(() => ({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }))).toBe(0)
    expect(await opening(() => [77, 'Fit'])).toBe(0)
    expect(await opening(() => PDFString.of('nowhere'))).toBe(0)
  })

  describe('without its start', () => {
    afterEach(() => vi.useRealTimers())

    /** A document that never says at which page it opens. */
    const silent = {
      numPages: 5,
      getOpenAction: async () => new Map([['dest', 'chapter']]),
      getDestination: () => new Promise<null>(() => undefined),
      getPageIndex: async () => 3,
    }

    it('when that does not come soon', async () => {
      vi.useFakeTimers()
      const start = readStart(silent, signal)
      await vi.advanceTimersByTimeAsync(2000)
      expect(await start).toBe(0)
    })

    it('when something else is opened meanwhile', async () => {
      const closing = new AbortController()
      const start = readStart(silent, closing.signal)
      closing.abort()
      expect(await start).toBe(0)
    })
  })
})
