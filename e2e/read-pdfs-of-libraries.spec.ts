import {
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib'
import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { openKeptFile, WAYS } from './support/kept-file'

const A4 = [595, 842] as const

/** A PDF whose pages, of these sizes, say their numbers; `change` adds to it. */
async function pdfOf(sizes: readonly (readonly [number, number])[], change?: (pdf: PDFDocument) => void) {
  const pdf = await PDFDocument.create()
  for (const [index, [width, height]] of sizes.entries())
    pdf.addPage([width, height]).drawText(`Leaf ${index + 1}`, { x: 40, y: height / 2, size: 20 })
  change?.(pdf)
  return { name: 'leaves.pdf', type: 'application/pdf', bytes: Buffer.from(await pdf.save()) }
}

const stating = (entries: object) => (pdf: PDFDocument) => {
  for (const [name, value] of Object.entries(entries))
    pdf.catalog.set(PDFName.of(name), pdf.context.obj(value))
}

const leaf = (page: Page, number: number) => page.getByRole('region', { name: `Page ${number} of` })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Gives a map two layers, of which the relief, a dark square, is left out at first. */
function withLayers(pdf: PDFDocument) {
  const { context, catalog } = pdf
  const group = (name: string) => context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name) }))
  const [roads, relief] = [group('Roads'), group('Relief')]
  const state = { Order: [roads, relief], OFF: [relief] }
  catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [roads, relief], D: state }))
  const map = pdf.getPage(0)
  const resources = map.node.normalizedEntries().Resources
  resources.set(PDFName.of('Properties'), context.obj({ Relief: relief }))
  const marks = [PDFName.of('OC'), PDFName.of('Relief')]
  map.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, marks))
  map.drawRectangle({ x: 50, y: 50, width: 250, height: 250 })
  map.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
}

/** Share of the dark pixels of the page that is drawn. */
const darkShare = (page: Page) =>
  page
    .locator('.canvasWrapper canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      let dark = 0
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100) dark += 4
      return dark / Math.max(data.length, 1)
    })
    .catch(() => Number.NaN)

for (const way of WAYS)
  test.describe(`by ${way}`, () => {
    test('pages of different sizes are turned one by one, each of them whole', async ({ page, baseURL }) => {
      const sizes = [A4, [842, 595], [300, 300], A4] as const
      await openKeptFile(page, way, await pdfOf(sizes), baseURL)
      await expect(page.getByText('Leaf 1')).toBeVisible()
      for (const number of [2, 3, 4]) {
        await press(page, 'Next page')
        await expect(page.getByText(`Leaf ${number}`)).toBeVisible()
        await expect(page).toHaveURL(new RegExp(`#page=${number}$`))
        // Upright or not, the page fills the stage from top to bottom.
        await expect
          .poll(async () => (await leaf(page, number).boundingBox())?.height ?? 0)
          .toBeGreaterThan(600)
      }
    })

    test('a link in the file to a whole page shows the whole page', async ({ page, baseURL }) => {
      const link = (pdf: PDFDocument) => {
        const target = [pdf.getPage(2).ref, 'Fit']
        const annotation = { Type: 'Annot', Subtype: 'Link', Rect: [40, 100, 200, 140], Dest: target }
        pdf.getPage(0).node.addAnnot(pdf.context.register(pdf.context.obj(annotation)))
      }
      await openKeptFile(page, way, await pdfOf([A4, A4, [842, 595]], link), baseURL)
      await page.locator('.linkAnnotation a').click()
      await expect(page.getByText('Leaf 3')).toBeVisible()
      await expect(page).toHaveURL(/#page=3$/)
    })

    test('a PDF that is read from right to left is turned with the left arrow', async ({ page, baseURL }) => {
      const rightToLeft = stating({ ViewerPreferences: { Direction: 'R2L' } })
      await openKeptFile(page, way, await pdfOf([A4, A4, A4], rightToLeft), baseURL)
      await expect(page.getByRole('navigation', { name: 'Pages' })).toHaveAttribute('dir', 'rtl')
      await page.keyboard.press('ArrowLeft')
      await expect(page.getByText('Leaf 2')).toBeVisible()
    })

    test('a PDF opens at the page that it names, and its first page can be linked to', async ({
      page,
      baseURL,
    }) => {
      const atThird = (pdf: PDFDocument) => stating({ OpenAction: [pdf.getPage(2).ref, 'Fit'] })(pdf)
      await openKeptFile(page, way, await pdfOf([A4, A4, A4], atThird), baseURL)
      await expect(page.getByText('Leaf 3')).toBeVisible()
      await press(page, 'First page')
      await expect(page.getByText('Leaf 1')).toBeVisible()
      await expect(page).toHaveURL(/#page=1$/)
      await page.reload()
      await expect(page.getByText('Leaf 1')).toBeVisible()
    })

    test('pages that the file puts side by side face each other', async ({ page, baseURL }) => {
      const twoByTwo = stating({ PageLayout: 'TwoPageLeft' })
      await openKeptFile(page, way, await pdfOf([A4, A4, A4], twoByTwo), baseURL)
      await expect(page.getByText('Leaf 1')).toBeVisible()
      await page.keyboard.press('b')
      await expect(page.getByText('Leaf 2')).toBeVisible()
      await expect(page.getByText('Leaf 1')).toBeVisible()
    })

    test('the contents of a PDF lead to web pages, too', async ({ page, baseURL }) => {
      const contents = (pdf: PDFDocument) => {
        const [root, entry] = [pdf.context.nextRef(), pdf.context.nextRef()]
        const action = { S: 'URI', URI: PDFString.of('https://catalogue.example/record') }
        pdf.context.assign(
          entry,
          pdf.context.obj({ Title: PDFString.of('In the catalogue'), Parent: root, A: action }),
        )
        pdf.context.assign(root, pdf.context.obj({ First: entry, Last: entry, Count: 1 }))
        pdf.catalog.set(PDFName.of('Outlines'), root)
      }
      await page.context().route('https://catalogue.example/**', route => route.fulfill({ body: 'Record' }))
      await openKeptFile(page, way, await pdfOf([A4], contents), baseURL)
      await press(page, 'Contents')
      const opening = page.context().waitForEvent('page')
      await page.getByText('In the catalogue').click()
      await expect((await opening).getByText('Record')).toBeVisible()
    })

    test('a page that is damaged is told, the others are read', async ({ page, baseURL }) => {
      const damage = (pdf: PDFDocument) => pdf.context.assign(pdf.getPage(1).ref, PDFName.of('Rubbish'))
      await openKeptFile(page, way, await pdfOf([A4, A4], damage), baseURL)
      await expect(page.getByText('Leaf 1')).toBeVisible()
      await press(page, 'Next page')
      await expect(page.getByRole('note')).toContainText('This page of the PDF is damaged')
      await press(page, 'Previous page')
      await expect(page.getByText('Leaf 1')).toBeVisible()
      await expect(page.getByRole('note')).toHaveCount(0)
    })

    test('an image that cannot be decoded, and a model, are told with the file', async ({
      page,
      baseURL,
    }) => {
      const leave = (pdf: PDFDocument) => {
        const { context } = pdf
        const settings = { Type: 'XObject', Subtype: 'Image', Width: 200, Height: 150, Filter: 'JPXDecode' }
        const first = pdf.getPage(0)
        const image = context.register(context.stream(new Uint8Array(99), settings))
        const name = first.node.newXObject('Plate', image)
        first.pushOperators(
          PDFOperator.of(
            PDFOperatorNames.ConcatTransformationMatrix,
            [200, 0, 0, 150, 90, 90].map(PDFNumber.of),
          ),
          PDFOperator.of(PDFOperatorNames.DrawObject, [name]),
        )
        const model = { Type: 'Annot', Subtype: '3D', Rect: [90, 90, 300, 300] }
        pdf.getPage(2).node.addAnnot(context.register(context.obj(model)))
      }
      await openKeptFile(page, way, await pdfOf([A4, A4, A4], leave), baseURL)
      const note = page.getByRole('note').filter({ hasText: 'Not everything on this page' })
      await expect(note.getByRole('button', { name: 'Download the file' })).toBeVisible()
      await press(page, 'Next page')
      await expect(page.getByText('Leaf 2')).toBeVisible()
      await expect(note).toHaveCount(0)
      await press(page, 'Next page')
      await expect(note).toBeVisible()
    })

    test('a file under rights management is told as such', async ({ page, baseURL }) => {
      const protect = ({ context }: PDFDocument) => {
        context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'FOPN_fLock', V: 1 }))
      }
      await openKeptFile(page, way, await pdfOf([A4], protect), baseURL)
      await expect(page.getByRole('alert')).toContainText('protected by a program of its publisher')
      await expect(page.getByRole('alert').getByRole('link', { name: /Download the file/ })).toBeVisible()
    })

    test('pages that are only pictures are told when words are looked for', async ({ page, baseURL }) => {
      const pdf = await PDFDocument.create()
      pdf.addPage([...A4]).drawRectangle({ x: 90, y: 90, width: 300, height: 300 })
      const scan = { name: 'scan.pdf', type: 'application/pdf', bytes: Buffer.from(await pdf.save()) }
      await openKeptFile(page, way, scan, baseURL)
      await press(page, 'Find')
      await page.getByRole('searchbox').fill('harbour')
      await expect(page.getByRole('status').filter({ hasText: 'The PDF has no text' })).toBeVisible()
    })

    test('links lead to the author, and to files beside this one', async ({ page, baseURL }) => {
      const link = (pdf: PDFDocument, URI: string, y: number) => {
        const action = { S: 'URI', URI: PDFString.of(URI) }
        const annotation = { Type: 'Annot', Subtype: 'Link', Rect: [40, y, 200, y + 30], A: action }
        pdf.getPage(0).node.addAnnot(pdf.context.register(pdf.context.obj(annotation)))
      }
      const links = (pdf: PDFDocument) => {
        link(pdf, 'mailto:ida.vale@example.org?body=Pay', 100)
        link(pdf, 'volume-2.pdf', 200)
      }
      await openKeptFile(page, way, await pdfOf([A4], links), baseURL)
      await expect(page.locator('a[href="mailto:ida.vale@example.org"]')).toHaveCount(1)
      const volume = new URL('/kept/volume-2.pdf', baseURL).href
      await expect(page.locator(`.linkAnnotation a[href="${volume}"]`)).toHaveCount(1)
    })

    test('words are found that a file draws from the end of a line, or parts by a sign of text recognition', async ({
      page,
      baseURL,
    }) => {
      const pdf = await PDFDocument.create()
      const font = await pdf.embedFont(StandardFonts.Helvetica)
      const leafOfLog = pdf.addPage([...A4])
      let x = 400
      for (const word of ['turned', 'had', 'tide', 'the', 'that']) {
        x -= font.widthOfTextAtSize(`${word} `, 14)
        leafOfLog.drawText(word, { x, y: 600, size: 14, font })
      }
      leafOfLog.drawText('and lay in the har\u00ac', { x: 40, y: 500, size: 14, font })
      leafOfLog.drawText('bour till noon', { x: 40, y: 480, size: 14, font })
      const log = { name: 'log.pdf', type: 'application/pdf', bytes: Buffer.from(await pdf.save()) }
      await openKeptFile(page, way, log, baseURL)
      await press(page, 'Find')
      for (const words of ['tide had turned', 'harbour till']) {
        await page.getByRole('searchbox').fill(words)
        await expect(page.getByRole('status').filter({ hasText: '1 result' })).toBeVisible()
      }
    })

    test('the layers of a map are shown, left out, and as the file states again', async ({
      page,
      baseURL,
    }) => {
      await openKeptFile(page, way, await pdfOf([[400, 400]], withLayers), baseURL)
      await expect(page.getByText('Leaf 1')).toBeVisible()
      await expect.poll(() => darkShare(page)).toBeLessThan(0.1)
      await press(page, 'Layers')
      const [roads, relief] = [page.getByLabel('Roads'), page.getByLabel('Relief')]
      await expect(roads).toBeChecked()
      await expect(relief).not.toBeChecked()
      await expectNoAxeViolations(page)
      await relief.check()
      await expect.poll(() => darkShare(page)).toBeGreaterThan(0.2)
      await press(page, 'Reset')
      await expect(relief).not.toBeChecked()
      await expect.poll(() => darkShare(page)).toBeLessThan(0.1)
    })
  })
