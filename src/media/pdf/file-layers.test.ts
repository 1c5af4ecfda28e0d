import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { listLayers } from './file-layers'
import { writeDocument } from './testing/documents'

/** Gives a file layers with these names; the last one is left out at first, and a group holds all but the first. */
function withLayers(pdf: PDFDocument, names: readonly string[]) {
  const { context, catalog } = pdf
  const groups = names.map(name => context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name) })))
  const [first, ...others] = groups
  const order = [first, ...(others.length > 0 ? [[PDFString.of('Relief'), ...others]] : [])]
  const state = { Order: order, OFF: groups.slice(-1) }
  catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: groups, D: state }))
}

async function layersOf(...names: string[]) {
  const document = await writeDocument(1, pdf => withLayers(pdf, names))
  const configuration = await document.getOptionalContentConfig()
  return () => listLayers(configuration, (id, isShown) => configuration.setVisibility(id, isShown))
}

describe('the layers of a file', () => {
  it('are listed as the file orders and groups them, each shown or not', async () => {
    const list = await layersOf('Roads', 'Contours', 'Shading')
    expect(list().map(({ name, depth, isShown }) => [name, depth, isShown])).toEqual([
      ['Roads', 1, true],
      ['Relief', 1, undefined],
      ['Contours', 2, true],
      ['Shading', 2, false],
    ])
  })

  it('are shown and left out', async () => {
    const list = await layersOf('Roads', 'Contours')
    list()[0]?.show?.(false)
    list()[2]?.show?.(true)
    expect(list().map(({ isShown }) => isShown)).toEqual([false, undefined, true])
  })

  it('are none where there is nothing to choose', async () => {
    expect((await layersOf('Layer 1'))()).toEqual([])
  })
})
