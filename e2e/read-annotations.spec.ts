import { expect, test } from '@playwright/test'
import {
  ANNOTATED,
  AnnotationPanel,
  CANVAS,
  embedded,
  note,
  readAnnotations,
  words,
} from './support/annotated'
import { expectNoAxeViolations } from './support/axe'
import { Reader } from './support/reader'

const region = (box: string) => `${CANVAS}#xywh=${box}`
const two = embedded(
  note('lamp', {
    body: words('The lamp burns low'),
    target: region('120,160,240,160'),
    creator: { type: 'Person', name: 'Ida Vale' },
    created: '1906-10-06T08:00:00Z',
  }),
  note('door', { body: words('The door is shut'), target: region('20,600,60,120') }),
  note('page', { body: words('Written in one hand') }),
)

test.describe('a reader of annotations', () => {
  test('sees each in the list and at its place on the page', async ({ page }) => {
    const { panel } = await readAnnotations(page, { lists: [two] })
    await expect(panel.panel.getByText('3 annotations', { exact: true })).toBeVisible()
    await expect(panel.item('The lamp burns low')).toContainText('Ida Vale, October 6, 1906')
    await expect(panel.item('Written in one hand')).toContainText('Whole page')
    await expect(panel.mark('Comment: The lamp burns low')).toHaveCount(1)
    await expect.poll(() => panel.placeOf('Comment: The lamp burns low')).toEqual([120, 160, 240, 160])
    await expect(panel.mark(/Written in one hand/)).toHaveCount(0)
  })

  test('goes from the list to the place, and from the mark to the text', async ({ page }) => {
    const { panel } = await readAnnotations(page, { lists: [two] })
    const before = await panel.mark(/door/).boundingBox()
    await panel.head(/^Comment.*The door is shut/).click()
    await expect(panel.head(/The door is shut/)).toHaveAttribute('aria-current', 'location')
    await expect
      .poll(async () => (await panel.mark(/door/).boundingBox())?.width)
      .toBeGreaterThan((before?.width ?? 0) * 2)
    await page.keyboard.press('Escape')
    await expect(panel.panel).toHaveCount(0)
    await panel.mark(/lamp/).focus()
    await page.keyboard.press('Enter')
    await expect(panel.head(/The lamp burns low/)).toHaveAttribute('aria-current', 'location')
    await expect(panel.head(/The lamp burns low/)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(panel.head(/The door is shut/)).toBeFocused()
  })

  test('switches the marks off and on', async ({ page }) => {
    const { panel } = await readAnnotations(page, { lists: [two] })
    await expect(panel.mark(/lamp/)).toHaveCount(1)
    await page.getByRole('checkbox', { name: 'Show on the page' }).uncheck()
    await expect(panel.mark(/lamp/)).toHaveCount(0)
    await page.getByRole('checkbox', { name: 'Show on the page' }).check()
    await expect(panel.mark(/lamp/)).toHaveCount(1)
  })

  test('reads lists that are elsewhere to their end, once each', async ({ page }) => {
    const list = (name: string, next?: string) => ({
      ...{
        id: `${ANNOTATED}/${name}`,
        type: 'AnnotationPage',
        ...(next && { next: `${ANNOTATED}/${next}` }),
      },
      items: [note(name, { body: words(`Said in ${name}`) })],
    })
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    const { panel } = await readAnnotations(page, {
      lists: [{ id: `${ANNOTATED}/one.json`, type: 'AnnotationPage' }],
      documents: {
        'one.json': list('one.json', 'two.json'),
        'two.json': list('two.json', 'three.json'),
        'three.json': list('three.json', 'one.json'),
      },
    })
    await expect(panel.panel.getByText('3 annotations', { exact: true })).toBeVisible()
    await expect(panel.item('Said in three.json')).toHaveCount(1)
    // The first is also read for the words of the page.
    for (const name of ['two', 'three'])
      expect(requests.filter(url => url === `${ANNOTATED}/${name}.json`)).toHaveLength(1)
  })

  test('is told what could not be had, and reads the rest', async ({ page }) => {
    const { panel } = await readAnnotations(page, {
      lists: [two, { id: `${ANNOTATED}/refused.json`, type: 'AnnotationPage' }],
      documents: { 'refused.json': 403 },
    })
    await expect(panel.panel.getByRole('alert')).toContainText('only to readers who have signed in')
    await expect(panel.item('The lamp burns low')).toHaveCount(1)
  })

  test('is told of annotations that are about other objects', async ({ page }) => {
    const stranger = note('stranger', { body: words('Elsewhere'), target: 'https://other.example/canvas/9' })
    const { panel } = await readAnnotations(page, {
      lists: [embedded(stranger, note('own', { body: words('Here') }))],
    })
    await expect(panel.panel).toContainText('1 annotation is about another object')
    await expect(panel.panel.getByRole('article')).toHaveCount(1)
  })

  test('meets no script and no request of what was written', async ({ page }) => {
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    const html =
      '<p onclick="globalThis.ran = 1">Harmless <img src="https://spy.example/a.png" onerror="globalThis.ran = 1">' +
      '<script>globalThis.ran = 1</script><a href="javascript:globalThis.ran = 1">words</a></p>'
    const { panel } = await readAnnotations(page, {
      lists: [embedded(note('html', { body: words(html, { format: 'text/html' }) }))],
    })
    await expect(panel.item('Harmless')).toContainText('words')
    await panel.item('Harmless').getByText('words', { exact: true }).click()
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    expect(requests.filter(url => url.includes('spy.example'))).toEqual([])
  })

  for (const scheme of ['light', 'dark'] as const) {
    test(`finds no accessibility violations: ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      const { panel } = await readAnnotations(page, { lists: [two] })
      await panel.head(/lamp/).click()
      await expectNoAxeViolations(page)
    })
  }
})

test('annotations of a representation come with its manifest', async ({ page }) => {
  const list = 'https://annotations.example/list/1'
  await page.route('**/view/iiif/presentation/**/manifest?*', async route => {
    const answer = await route.fetch()
    const manifest = await answer.json()
    for (const canvas of manifest.sequences[0].canvases.slice(0, 1))
      canvas.otherContent = [{ '@id': list, '@type': 'sc:AnnotationList' }]
    canvasId = manifest.sequences[0].canvases[0]['@id']
    await route.fulfill({ json: manifest })
  })
  let canvasId = ''
  await page.route(list, route =>
    route.fulfill({
      headers: { 'Access-Control-Allow-Origin': '*' },
      json: {
        ...{ '@context': 'http://iiif.io/api/presentation/2/context.json', '@id': list },
        '@type': 'sc:AnnotationList',
        resources: [
          {
            ...{ '@id': `${list}#1`, '@type': 'oa:Annotation', motivation: 'oa:commenting' },
            resource: { '@type': 'cnt:ContentAsText', chars: 'The binder’s mark', format: 'text/plain' },
            on: `${canvasId}#xywh=100,100,200,200`,
          },
        ],
      },
    }),
  )
  await new Reader(page).open('?rep_id=1210000100000412&inst=99SKERROW_INST')
  const panel = new AnnotationPanel(page)
  await panel.open()
  await expect(panel.item('The binder’s mark')).toContainText('Comment')
  await expect(panel.mark('Comment: The binder’s mark')).toHaveCount(1)
})
