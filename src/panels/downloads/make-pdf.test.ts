import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { InnerPages } from '../../viewer/files/inner-pages'
import { makePdf } from './make-pdf'
import type { PagePictures } from './page-pictures'

const LAYERS = PDFName.of('OCProperties')
const PROPERTIES = PDFName.of('Properties')

/** A map of three pages with a layer that is left out at first. */
async function mapWithLayer() {
  const pdf = await PDFDocument.create()
  const { context } = pdf
  const relief = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('Relief') }))
  pdf.catalog.set(LAYERS, context.obj({ OCGs: [relief], D: { OFF: [relief] } }))
  for (const width of [100, 200, 300]) {
    const page = pdf.addPage([width, 100])
    page.node.normalizedEntries().Resources.set(PROPERTIES, context.obj({ Relief: relief }))
  }
  return pdf.save()
}

async function chosen(pages: readonly number[]) {
  const bytes = await mapWithLayer()
  const order = {
    title: 'Map',
    pages,
    pictures: {} as PagePictures,
    file: { bytes: async () => bytes } as InnerPages,
    onPage() {},
    signal: new AbortController().signal,
  }
  return PDFDocument.load(await makePdf(order))
}

describe('the PDF of chosen pages of a PDF', () => {
  it('has these pages, in their order', async () => {
    const pdf = await chosen([2, 0])
    expect(pdf.getPages().map(page => page.getWidth())).toEqual([300, 100])
  })

  it('leaves out the layers that the file leaves out', async () => {
    const pdf = await chosen([1])
    const { context, catalog } = pdf
    const state = catalog.lookup(LAYERS, PDFDict).lookup(PDFName.of('D'), PDFDict)
    const [off] = state.lookup(PDFName.of('OFF'), PDFArray).asArray()
    const layers = pdf.getPage(0).node.normalizedEntries().Resources.lookup(PROPERTIES, PDFDict)
    expect(layers.get(PDFName.of('Relief'))).toBe(off)
    expect(context.lookup(off, PDFDict).get(PDFName.of('Name'))).toEqual(PDFString.of('Relief'))
  })
})
