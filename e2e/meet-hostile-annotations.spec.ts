import { expect, type Page, test } from '@playwright/test'
import { ANNOTATED, AnnotationPanel, embedded, note, readAnnotations, words } from './support/annotated'
import { FILES, HOSTILE, LISTS, NONE } from './support/hostile/annotations'

/** Watches what is fetched; returns the check that nothing ran and nobody else was asked. */
function watch(page: Page): () => Promise<void> {
  const own = new Set([new URL(ANNOTATED).origin])
  const strangers: string[] = []
  page.on('request', request => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && !own.has(origin)) strangers.push(request.url())
  })
  page.on('dialog', dialog => {
    strangers.push(dialog.message())
    void dialog.dismiss()
  })
  return async () => {
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    expect(strangers).toEqual([])
  }
}

test('hostile annotations bring neither script nor request, and each is listed', async ({ page }) => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(40)
  const check = watch(page)
  const { panel } = await readAnnotations(page, {
    lists: [
      embedded(
        ...HOSTILE.map(([, annotation], index) => note(`${index}`, annotation)),
        ...(NONE as readonly object[]),
        note('good', { body: words('A good one'), target: `${ANNOTATED}/canvas/1#xywh=100,200,50,60` }),
      ),
    ],
  })
  await expect.poll(() => panel.placeOf('Comment: A good one')).toEqual([100, 200, 50, 60])
  for (const [name] of HOSTILE) await expect(panel.item(name), name).toHaveCount(1)
  await expect(panel.mark('Comment: SVG with a script')).toHaveCount(1)
  for (const name of ['HTML with a link of script', 'HTML with a link of data'])
    await panel.item(name).getByText('Follow', { exact: true }).click()
  await panel.head(/A box beyond the canvas/).click()
  await expect(panel.head(/A box beyond the canvas/)).toHaveAttribute('aria-current', 'location')
  // Nothing lies over the controls.
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(panel.panel).toHaveCount(0)
  await check()
})

test('lists in a circle, of strangers, refused and damaged ones are read once, and told', async ({
  page,
}) => {
  const check = watch(page)
  const { panel } = await readAnnotations(page, {
    lists: ['itself', 'circle', 'strangers', 'refused', 'number'].map(name => ({
      id: `${ANNOTATED}/${name}.json`,
      type: 'AnnotationPage',
    })),
    documents: LISTS,
  })
  await expect(panel.panel.getByText('2 annotations', { exact: true })).toBeVisible()
  await expect(panel.panel).toContainText('2 annotations are about other objects')
  await expect(panel.panel.getByRole('alert')).toBeVisible()
  await check()
})

test('of a hundred thousand annotations the first are listed, and the reader is told', async ({ page }) => {
  const items = Array.from({ length: 100_000 }, (_, index) => ({
    ...{ id: `urn:${index}`, type: 'Annotation', motivation: 'commenting' },
    ...{ body: words(`Number ${index}`), target: `${ANNOTATED}/canvas/1#xywh=${index % 500},5,9,9` },
  }))
  const { panel } = await readAnnotations(page, {
    lists: [{ id: `${ANNOTATED}/many.json`, type: 'AnnotationPage' }],
    documents: { 'many.json': { id: `${ANNOTATED}/many.json`, type: 'AnnotationPage', items } },
  })
  await expect(panel.panel).toContainText('Only the first 20,000 annotations are listed.')
  await expect(panel.item('Number 0').first()).toBeVisible()
})

test('files that are no notes are told, and of others the good parts are read', async ({ page }) => {
  const check = watch(page)
  const { panel } = await readAnnotations(page, { lists: [] })
  const picker = panel.panel.locator('input[type=file]')
  for (const [name, content, answer] of FILES) {
    await picker.setInputFiles({
      ...{ name: 'notes.json', mimeType: 'application/json' },
      buffer: Buffer.from(content, 'latin1'),
    })
    await expect(panel.panel.getByText(answer), name).toBeVisible()
  }
  await expect(new AnnotationPanel(page).item('A good note')).toHaveCount(1)
  await check()
})
