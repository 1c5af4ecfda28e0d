import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Components } from './components'
import { readOutline } from './outline'
import { writeDocument } from './testing/documents'

afterEach(() => vi.unstubAllGlobals())

/** Gives a file a table of contents, one entry after another. */
function withEntries(pdf: PDFDocument, entries: readonly object[]) {
  const { context, catalog } = pdf
  const root = context.nextRef()
  const refs = entries.map(() => context.nextRef())
  for (const [index, entry] of entries.entries()) {
    const ref = refs[index]
    const Next = refs[index + 1]
    if (ref) context.assign(ref, context.obj({ Parent: root, ...(Next && { Next }), ...entry }))
  }
  context.assign(root, context.obj({ First: refs[0], Last: refs.at(-1), Count: refs.length }))
  catalog.set(PDFName.of('Outlines'), root)
}

async function outlineOf(entriesOf: (pdf: PDFDocument) => readonly object[]) {
  const links = { goToDestination: vi.fn(), executeNamedAction: vi.fn() }
  const document = await writeDocument(4, pdf => withEntries(pdf, entriesOf(pdf)))
  const outline = await readOutline(document, { links } as unknown as Components)
  return { outline: outline ?? [], links }
}

const entry = (title: string, more: object) => ({ Title: PDFString.of(title), ...more })
const action = (more: object) => ({ A: more })

describe('the contents of a file lead', () => {
  it('to pages, by name, reference or number', async () => {
    const { outline } = await outlineOf(pdf => [
      entry('One', { Dest: [pdf.getPage(1).ref, 'Fit'] }),
      entry('Two', { Dest: [2, 'Fit'] }),
      entry('Nowhere', { Dest: PDFString.of('missing') }),
    ])
    expect(await Promise.all(outline.map(({ findPage }) => findPage()))).toEqual([1, 2, undefined])
  })

  it('to web pages, in a tab of their own, and to nothing unsafe', async () => {
    const open = vi.fn()
    vi.stubGlobal('window', { open })
    const uri = (URI: string) => action({ S: 'URI', URI: PDFString.of(URI) })
    const { outline } = await outlineOf(() => [
      entry('Catalogue', uri('https://example.org/catalogue')),
      entry('Script', uri('javascript:alert(1)')),
    ])
    for (const { open: follow } of outline) follow?.()
    expect(open.mock.calls).toEqual([['https://example.org/catalogue', '_blank', 'noopener,noreferrer']])
  })

  it('to the pages that have no number but a name', async () => {
    const { outline, links } = await outlineOf(() => [
      entry('The end', action({ S: 'Named', N: PDFName.of('LastPage') })),
    ])
    outline[0]?.open?.()
    expect(links.executeNamedAction).toHaveBeenCalledWith('LastPage')
  })
})
