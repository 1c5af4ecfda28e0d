import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { WAYS } from './support/kept-file'
import { BASE } from './support/urls'

const line = (text: string) =>
  `<TextLine>${text
    .split(' ')
    .map(word => `<Word><TextEquiv><Unicode>${word}</Unicode></TextEquiv></Word>`)
    .join(
      '',
    )}<TextEquiv index="0"><Unicode>${text}</Unicode></TextEquiv><TextEquiv index="1"><Unicode>misread</Unicode></TextEquiv></TextLine>`
const PAGE_XML = `<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageWidth="600" imageHeight="800"><ReadingOrder><OrderedGroup id="o"><RegionRefIndexed index="0" regionRef="main"/><RegionRefIndexed index="1" regionRef="foot"/></OrderedGroup></ReadingOrder><TextRegion id="foot">${line('Printed at Skerrow')}</TextRegion><TextRegion id="main">${line('The lamp burns low')}${line('before the dawn')}</TextRegion></Page></PcGts>`
const ALTO = `<alto><Layout><Page WIDTH="600" HEIGHT="800"><TextBlock><TextLine>${[...'図書館の海図'].map(letter => `<String CONTENT="${letter}"/>`).join('')}</TextLine></TextBlock></Page></Layout></alto>`

for (const way of WAYS)
  for (const [name, xml, expected] of [
    [
      'PAGE XML is read in its order, each line once',
      PAGE_XML,
      ['The lamp burns low\nbefore the dawn', 'Printed at Skerrow'],
    ],
    ['Japanese has no blanks that OCR put in', ALTO, ['図書館の海図']],
  ] as const)
    test(`by ${way}: ${name}`, async ({ page, baseURL }) => {
      const { origin } = new URL(baseURL ?? '')
      const leaf = await sharp({ create: { width: 60, height: 80, channels: 3, background: 'white' } })
        .jpeg()
        .toBuffer()
      const text = { format: 'application/vnd.prima.page+xml', id: `${origin}/kept/page.xml` }
      const canvas = `${origin}/kept/canvas`
      const body = {
        id: `${origin}/kept/leaf.jpg`,
        type: 'Image',
        format: 'image/jpeg',
        width: 60,
        height: 80,
      }
      const painting = { id: `${canvas}/a`, type: 'Annotation', motivation: 'painting', target: canvas, body }
      const manifest = {
        '@context': 'http://iiif.io/api/presentation/3/context.json',
        id: `${origin}/kept/manifest.json`,
        type: 'Manifest',
        label: { en: ['A leaf'] },
        items: [
          {
            id: canvas,
            type: 'Canvas',
            width: 600,
            height: 800,
            items: [{ id: `${canvas}/p`, type: 'AnnotationPage', items: [painting] }],
            rendering: [{ ...text, type: 'Text', label: { en: ['Text'] } }],
          },
        ],
      }
      const fulltext = { url: text.id, format: 'ALTO' }
      const delivery = {
        label: 'A leaf',
        files: [{ id: '1', url: body.id, label: 'Leaf 1', mimeType: 'image/jpeg', fulltext }],
      }
      const serve = (file: string, contentType: string, content: string | Buffer) =>
        page.route(
          url => url.pathname === `/kept/${file}`,
          route => route.fulfill({ contentType, body: content }),
        )
      await serve('manifest.json', 'application/json', JSON.stringify(manifest))
      await serve('delivery.json', 'application/json', JSON.stringify(delivery))
      await serve('leaf.jpg', 'image/jpeg', leaf)
      await serve('page.xml', 'application/xml', xml)
      await page.goto(
        way === 'manifest'
          ? `?manifest=${origin}/kept/manifest.json`
          : `?service=${origin}/kept/delivery.json`,
      )
      await page.getByRole('button', { name: 'Text', exact: true }).click()
      await expect(page.locator('.page-words > p')).toHaveText([...expected], { useInnerText: true })
    })

test('Text is not offered where the annotations are comments, and comes with the first page that has words', async ({
  page,
}) => {
  const at = `${BASE}comments`
  const annotation = (canvas: number, motivation: string, value: string) => ({
    id: `${at}/annotation-${canvas}`,
    type: 'Annotation',
    motivation,
    body: { type: 'TextualBody', value },
    target: `${at}/canvas-${canvas}`,
  })
  const painting = (canvas: number) => ({
    id: `${at}/painting-${canvas}`,
    type: 'Annotation',
    motivation: 'painting',
    body: { id: `${at}/leaf.svg`, type: 'Image', format: 'image/svg+xml' },
    target: `${at}/canvas-${canvas}`,
  })
  const leaf =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="9" height="9"/></svg>'
  await page.route('**/comments/leaf.svg', route =>
    route.fulfill({ contentType: 'image/svg+xml', body: leaf }),
  )
  const pages = [
    annotation(1, 'commenting', 'A fine binding'),
    annotation(2, 'supplementing', 'The lamp burns'),
  ]
  const manifest = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${at}/manifest`,
    type: 'Manifest',
    label: { en: ['Comments'] },
    items: [1, 2].map(number => ({
      id: `${at}/canvas-${number}`,
      type: 'Canvas',
      width: 600,
      height: 400,
      items: [{ id: `${at}/page-${number}`, type: 'AnnotationPage', items: [painting(number)] }],
      annotations: [{ id: `${at}/list-${number}`, type: 'AnnotationPage' }],
    })),
  }
  await page.route('**/comments/manifest', route => route.fulfill({ json: manifest }))
  for (const [index, each] of pages.entries())
    await page.route(`**/comments/list-${index + 1}`, route =>
      route.fulfill({ json: { id: `${at}/list-${index + 1}`, type: 'AnnotationPage', items: [each] } }),
    )
  const listed = page.waitForResponse('**/comments/list-1')
  await page.goto(`?manifest=${encodeURIComponent(`${at}/manifest`)}`)
  await listed
  const button = page.getByRole('button', { name: 'Text', exact: true })
  await expect(page.getByRole('button', { name: 'About' })).toBeVisible()
  await expect(button).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(button).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(button).toBeVisible()
})
