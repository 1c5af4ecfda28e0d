import { expect, test } from '@playwright/test'
import {
  ANNOTATED,
  CANVAS,
  CANVASES,
  embedded,
  note,
  readAnnotations,
  selected,
  words,
} from './support/annotated'
import { expectNoAxeViolationsInBoth } from './support/axe'

// The recipes of the IIIF Cookbook on annotations, each by what a reader sees; the documents are our own.

const region = (box: string) => `${CANVAS}#xywh=${box}`
const picture = { id: `${ANNOTATED}/picture-9.svg`, type: 'Image', format: 'image/svg+xml' }
const inObject = (id: string) => ({
  ...{ id, type: 'Canvas' },
  partOf: [{ id: `${ANNOTATED}/manifest.json`, type: 'Manifest' }],
})

test('cookbook-0019-html-in-annotations', async ({ page }) => {
  const html = '<p>The quay with <a href="https://library.example/lamp">the harbour lamp</a></p>'
  const { panel } = await readAnnotations(page, {
    lists: [embedded(note('html', { body: words(html, { format: 'text/html', language: 'en' }) }))],
  })
  const link = panel.item('The quay').getByRole('link', { name: /the harbour lamp/ })
  await expect(link).toHaveAttribute('href', 'https://library.example/lamp')
  await expect(panel.item('The quay')).not.toContainText('<p>')
})

test('cookbook-0021-tagging', async ({ page }) => {
  const tag = note('tag', { motivation: 'tagging', body: words('Lamp'), target: region('120,160,240,160') })
  const { panel } = await readAnnotations(page, { lists: [embedded(tag)] })
  await expect(panel.item('Lamp')).toContainText('Tag')
  await expect(panel.item('Lamp').locator('.annotation-tag')).toHaveText('Lamp')
  await expect.poll(() => panel.placeOf('Tag: Lamp')).toEqual([120, 160, 240, 160])
  await expectNoAxeViolationsInBoth(page)
})

test('cookbook-0022-linking-with-a-hotspot', async ({ page }) => {
  const link = note('link', {
    motivation: 'linking',
    body: [words('A close view'), { type: 'SpecificResource', source: inObject(CANVASES[1]) }],
    target: region('265,161,160,139'),
  })
  const { panel, reader } = await readAnnotations(page, { lists: [embedded(link)] })
  await panel.mark('Link: A close view').focus()
  await page.keyboard.press('Enter')
  await reader.isOn(/^Page 2 /)
  await page.keyboard.press('PageUp')
  await reader.isOn(/^Page 1 /)
  await panel.panel.getByRole('button', { name: /^Go to Page 2/ }).click()
  await reader.isOn(/^Page 2 /)
})

test('cookbook-0045-css', async ({ page }) => {
  const styled = (name: string, box: string) =>
    note(name, {
      stylesheet: `${ANNOTATED}/style.css`,
      body: {
        ...{ type: 'SpecificResource', styleClass: name },
        source: words(`<p>Said by ${name}</p>`, { format: 'text/html' }),
      },
      target: { type: 'SpecificResource', source: region(box), styleClass: name },
    })
  const spied: string[] = []
  page.on('request', request => spied.push(request.url()))
  const sheet =
    '.first { color: #a00000; background-color: #fff; border-color: #ff0000 }\n' +
    '.second { color: #005a00; background: url(https://spy.example/x.png); border-color: #00aa00; position: fixed; inset: 0 }'
  const { panel } = await readAnnotations(page, {
    lists: [embedded(styled('first', '20,20,200,100'), styled('second', '300,400,200,100'))],
    documents: { 'style.css': sheet },
  })
  const text = (name: string) => panel.item(`Said by ${name}`).locator('.annotation-text')
  await expect(text('first')).toHaveCSS('color', 'rgb(160, 0, 0)')
  await expect(text('first')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(text('second')).toHaveCSS('color', 'rgb(0, 90, 0)')
  await expect(text('second')).toHaveCSS('position', 'static')
  const strokes = () =>
    page.locator('path.mark').evaluateAll(all => all.map(path => getComputedStyle(path).stroke))
  await expect.poll(strokes).toEqual(['rgb(255, 0, 0)', 'rgb(0, 170, 0)'])
  expect(spied.filter(url => url.includes('spy.example'))).toEqual([])
  await expectNoAxeViolationsInBoth(page)
})

test('cookbook-0103-poetry-reading-annotations', async ({ page }) => {
  const list = `${ANNOTATED}/reading.json`
  const sound = { id: `${ANNOTATED}/sound.mp3`, type: 'Sound', format: 'audio/mpeg', duration: 26 }
  const items = [
    note('verse', { body: words('her own verse'), target: selected({ type: 'RangeSelector', t: '9.5,12' }) }),
    note('breath', { body: words('a breath'), target: selected({ type: 'PointSelector', t: 4.25 }) }),
  ]
  const { panel } = await readAnnotations(page, {
    lists: [],
    ofObject: [{ id: list, type: 'AnnotationPage' }],
    documents: { 'reading.json': { id: list, type: 'AnnotationPage', items } },
    body: sound,
  })
  await expect(panel.panel.getByRole('article')).toHaveText([/0:04.*a breath/, /0:09–0:12.*her own verse/])
  await panel.head(/her own verse/).click()
  await expect
    .poll(() =>
      page
        .locator('audio, video')
        .first()
        .evaluate((each: HTMLMediaElement) => each.currentTime),
    )
    .toBeCloseTo(9.5, 0)
  await expect(panel.head(/her own verse/)).toHaveAttribute('aria-current', /location|time/)
})

test('cookbook-0135-annotating-point-in-canvas', async ({ page }) => {
  const target = selected({ type: 'PointSelector', x: 300, y: 600 })
  const point = note('point', { motivation: 'tagging', body: words('The weir'), target })
  const { panel } = await readAnnotations(page, { lists: [embedded(point)] })
  await expect.poll(() => panel.placeOf('Tag: The weir')).toEqual([300, 600, 0, 0])
  await expect(page.locator('path.mark-point')).toHaveCount(1)
})

test('cookbook-0258-tagging-external-resource', async ({ page }) => {
  const source = 'https://vocabulary.example/lighthouses'
  const tag = note('tag', {
    motivation: 'tagging',
    body: [{ type: 'SpecificResource', source }, words('Leuchtturm', { language: 'de' })],
    target: region('74,105,33,46'),
  })
  const { panel } = await readAnnotations(page, { lists: [embedded(tag)] })
  const link = panel.item('Leuchtturm').getByRole('link', { name: /Leuchtturm/ })
  await expect(link).toHaveAttribute('href', source)
  await expect(panel.mark('Tag: Leuchtturm')).toHaveCount(1)
  await expectNoAxeViolationsInBoth(page)
})

test('cookbook-0261-non-rectangular-commenting', async ({ page }) => {
  const svg = "<svg xmlns='http://www.w3.org/2000/svg'><path d='M270,200 l30,-40 60,10 20,90 -80,40z'/></svg>"
  const target = selected({ type: 'SvgSelector', value: svg })
  const { panel } = await readAnnotations(page, {
    lists: [embedded(note('odd', { body: words('Odd'), target }))],
  })
  await expect.poll(() => panel.placeOf('Comment: Odd')).toEqual([270, 160, 110, 140])
  await expect(page.locator('path.mark-annotation')).toHaveAttribute('d', /^M270 200L300 160L360 170/)
  await expect(page.locator('svg [d*="l30"]')).toHaveCount(0)
})

test('cookbook-0266-full-canvas-annotation', async ({ page }) => {
  const whole = note('whole', { body: words('All of it', { language: 'en' }) })
  const { panel } = await readAnnotations(page, { lists: [embedded(whole)] })
  await expect(panel.item('All of it')).toContainText('Whole page')
  await expect(page.locator('path.mark')).toHaveCount(0)
})

test('cookbook-0269-embedded-or-referenced-annotations', async ({ page }) => {
  const id = `${ANNOTATED}/page.json`
  const { panel } = await readAnnotations(page, {
    lists: [embedded(note('in', { body: words('Embedded') })), { id, type: 'AnnotationPage' }],
    documents: {
      'page.json': { id, type: 'AnnotationPage', items: [note('out', { body: words('Referenced') })] },
    },
  })
  await expect(panel.panel.getByRole('article')).toHaveText([/Embedded/, /Referenced/])
})

test('cookbook-0306-linking-annotations-to-manifests', async ({ page }) => {
  const id = `${ANNOTATED}/page.json`
  const selector = { type: 'FragmentSelector', value: 'xywh=30,80,120,120' }
  const items = [
    note('out', {
      body: words('Der Brunnen', { language: 'de' }),
      target: selected(selector, inObject(CANVAS)),
    }),
  ]
  const { panel } = await readAnnotations(page, {
    lists: [{ id, type: 'AnnotationPage' }],
    documents: { 'page.json': { id, type: 'AnnotationPage', items } },
  })
  await expect(panel.item('Der Brunnen')).toHaveCount(1)
  await expect.poll(() => panel.placeOf('Comment: Der Brunnen')).toEqual([30, 80, 120, 120])
})

test('cookbook-0309-annotation-collection', async ({ page }) => {
  const id = (name: string) => `${ANNOTATED}/${name}.json`
  const collection = {
    id: id('all'),
    type: 'AnnotationCollection',
    label: { en: ['Newspaper layout'] },
    total: 2,
  }
  const list = (name: string, canvas: string, more: object) => ({
    ...{ id: id(name), type: 'AnnotationPage', partOf: id('all') },
    items: [
      note(name, {
        motivation: 'tagging',
        body: words(`Column of ${name}`),
        target: `${canvas}#xywh=8,95,276,24`,
      }),
    ],
    ...more,
  })
  const { panel, reader } = await readAnnotations(page, {
    lists: [
      embedded(note('other', { body: words('Torn'), target: region('300,300,50,50') })),
      { id: id('p1'), type: 'AnnotationPage', partOf: [collection], next: id('p2') },
    ],
    second: [{ id: id('p2'), type: 'AnnotationPage', partOf: [collection] }],
    documents: {
      'p1.json': list('p1', CANVASES[0], { next: id('p2') }),
      'p2.json': list('p2', CANVASES[1], {}),
    },
  })
  await expect(panel.panel.getByRole('article')).toHaveCount(2)
  const layout = page.getByRole('checkbox', { name: 'Newspaper layout' })
  await layout.uncheck()
  await expect(panel.item('Column of p1')).toHaveCount(0)
  await expect(panel.mark(/Column/)).toHaveCount(0)
  await expect(panel.item('Torn')).toHaveCount(1)
  await layout.check()
  await expect(panel.mark('Tag: Column of p1')).toHaveCount(1)
  await page.keyboard.press('PageDown')
  await reader.isOn(/^Page 2 /)
  await expect(panel.item('Column of p2')).toHaveCount(1)
  await expectNoAxeViolationsInBoth(page)
})

test('cookbook-0326-annotating-image-layer', async ({ page }) => {
  const service = `${ANNOTATED}/service`
  const tag = note('skulls', {
    motivation: 'tagging',
    body: words('An erased line'),
    target: selected({ type: 'ImageApiSelector', region: '243,360,78,148', size: '600,800' }, service),
  })
  const layer = (name: string, more: object) => ({
    ...picture,
    width: 600,
    height: 800,
    label: { en: [name] },
    ...more,
  })
  const annotations = [embedded(tag)]
  const body = {
    type: 'Choice',
    items: [
      layer('Daylight', {}),
      layer('X-ray', {
        id: `${ANNOTATED}/picture-8.svg`,
        service: [{ id: service, type: 'Other', annotations }],
      }),
    ],
  }
  const { panel } = await readAnnotations(page, { lists: [], body })
  await expect(panel.item('An erased line')).toHaveCount(1)
  await expect.poll(() => panel.placeOf('Tag: An erased line')).toEqual([243, 360, 78, 148])
})

test.describe('cookbook-0346-multilingual-annotation-body', () => {
  const items = [
    words('The covered koto', { language: 'en' }),
    words('袋に収められた琴', { language: 'ja' }),
    words('Harpa í poka', { language: 'is' }),
  ]
  const koto = embedded(note('koto', { body: { type: 'Choice', items }, target: region('165,120,92,125') }))

  test('in English, with the other language at hand', async ({ page }) => {
    const { panel } = await readAnnotations(page, { lists: [koto] })
    await expect(panel.item('The covered koto').getByText('袋に収められた琴')).toBeHidden()
    await panel.panel.getByText('In other languages').click()
    await expect(panel.item('The covered koto').getByText('袋に収められた琴')).toBeVisible()
  })

  test.describe('of a reader of Icelandic, which the viewer itself does not speak', () => {
    test.use({ locale: 'is-IS' })
    test('in Icelandic', async ({ page }) => {
      const { panel } = await readAnnotations(page, { lists: [koto] })
      await expect(panel.mark('Comment: Harpa í poka')).toHaveCount(1)
    })
  })
})

test('cookbook-0377-image-in-annotation', async ({ page }) => {
  const body = [picture, words('The lamp at night', { language: 'en' })]
  const { panel } = await readAnnotations(page, {
    lists: [embedded(note('night', { body, target: region('13,55,147,171') }))],
  })
  const shown = panel.item('The lamp at night').getByRole('img')
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600)
  await expectNoAxeViolationsInBoth(page)
})
