import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolationsInBoth } from './support/axe'
import { drop } from './support/drop'
import { Reader } from './support/reader'
import { seeBoth } from './support/recipes/both-sides'
import {
  canvas,
  canvasId,
  manifest,
  openPanel,
  openRecipe,
  RECIPE,
  serve,
  urlOf,
} from './support/recipes/recipe'

// Recipes of the IIIF Cookbook on sharing, and content states of every form, each by what a reader sees.

const MANIFEST = { id: urlOf('manifest'), type: 'Manifest' }
const REGION = 'xywh=60,80,240,320'
const recipe = manifest([canvas(1), canvas(2), canvas(3)])
const inManifest = (number: number, fragment = '') => ({
  ...{ id: canvasId(number) + fragment, type: 'Canvas', partOf: [MANIFEST] },
})
const annotation = (target: unknown, more: object = {}) => ({
  ...{ '@context': 'http://iiif.io/api/presentation/3/context.json', id: urlOf('state'), type: 'Annotation' },
  ...{ motivation: ['contentState'], target, ...more },
})
const base64url = (json: object) =>
  Buffer.from(encodeURIComponent(JSON.stringify(json))).toString('base64url')
const plain = (json: object) => encodeURIComponent(JSON.stringify(json))
const link = (content: string) => `?iiif-content=${content}`
const url = (text: string) => encodeURIComponent(text)

const SOUND = {
  ...{ id: canvasId(9), type: 'Canvas', duration: 26, label: { none: ['Side A'] } },
  items: [
    {
      ...{ id: `${canvasId(9)}/page`, type: 'AnnotationPage' },
      items: [
        {
          ...{
            id: `${canvasId(9)}/painting`,
            type: 'Annotation',
            motivation: 'painting',
            target: canvasId(9),
          },
          body: { id: `${RECIPE}/pellow-memory.mp3`, type: 'Sound', format: 'audio/mpeg', duration: 26 },
        },
      ],
    },
  ],
}
const structures = [
  {
    id: `${RECIPE}/range/2`,
    type: 'Range',
    label: { en: ['Part two'] },
    items: [{ id: canvasId(2), type: 'Canvas' }],
  },
]

async function open(page: Page, query: string, documents = {}) {
  await serve(page, { manifest: { ...recipe, structures }, ...documents })
  await page.goto(query)
  await new Reader(page).seesPicture()
}

const specific = (selector: object, source: unknown = inManifest(2)) => ({
  type: 'SpecificResource',
  source,
  selector,
})
const fragment = { type: 'FragmentSelector', conformsTo: 'http://www.w3.org/TR/media-frags/', value: REGION }
const state = (target: unknown) => ({ state: annotation(target) })

/** Content states, the page that they open and whether that is seen from near. */
const STATES: readonly (readonly [string, string, number, boolean, object?])[] = [
  ['a manifest by its URL', link(url(urlOf('manifest'))), 1, false],
  ['a manifest as JSON', link(plain(MANIFEST)), 1, false],
  ['a manifest, encoded', link(base64url(MANIFEST)), 1, false],
  ['an annotation of a manifest, encoded', link(base64url(annotation(MANIFEST))), 1, false],
  ['a canvas as JSON', link(plain(inManifest(2))), 2, false],
  ['a canvas, encoded', link(base64url(inManifest(2))), 2, false],
  ['an annotation of a canvas as JSON', link(plain(annotation(inManifest(2)))), 2, false],
  ['an annotation of a canvas, encoded', link(base64url(annotation(inManifest(2)))), 2, false],
  ['the URL of an annotation', link(url(urlOf('state'))), 2, false, state(inManifest(2))],
  [
    'the URL of an annotation of a part',
    link(url(urlOf('state'))),
    2,
    true,
    state(inManifest(2, `#${REGION}`)),
  ],
  ['a part by a fragment', link(base64url(annotation(inManifest(2, `#${REGION}`)))), 2, true],
  ['a part as a target alone', link(plain(inManifest(3, `#${REGION}`))), 3, true],
  ['a part by a selector', link(base64url(annotation(specific(fragment)))), 2, true],
  [
    'a part by a selector, manifest beside it',
    link(base64url(annotation({ ...specific(fragment, canvasId(2)), partOf: [MANIFEST] }))),
    2,
    true,
  ],
  [
    'a range',
    link(base64url(annotation({ id: `${RECIPE}/range/2`, type: 'Range', partOf: [MANIFEST] }))),
    2,
    false,
  ],
  [
    'a manifest named by a text',
    link(base64url(annotation({ ...inManifest(2), partOf: urlOf('manifest') }))),
    2,
    false,
  ],
  [
    'with padding',
    link(
      encodeURIComponent(
        `${Buffer.from(encodeURIComponent(JSON.stringify(inManifest(2)))).toString('base64')}`,
      ),
    ),
    2,
    false,
  ],
  [
    'base64 of the JSON itself',
    link(Buffer.from(JSON.stringify(inManifest(2))).toString('base64url')),
    2,
    false,
  ],
]

for (const [what, query, number, isNear, documents] of STATES)
  test(`a content state opens: ${what}`, async ({ page }) => {
    await open(page, query, documents)
    const reader = new Reader(page)
    await reader.isOn(new RegExp(`^Page ${number} of 3`))
    const { height } = await reader.pictureBox()
    if (isNear) expect(height).toBeGreaterThan(800)
    else expect(height).toBeLessThan(800)
  })

for (const [what, target] of [
  ['a second by a selector', specific({ type: 'PointSelector', t: 12 }, { ...inManifest(9) })],
  ['a time by a fragment', inManifest(9, '#t=12,14')],
] as const)
  test(`a content state opens: ${what}`, async ({ page }) => {
    await serve(page, { manifest: manifest([SOUND]) })
    await page.goto(link(base64url(annotation(target))))
    const slider = page.getByRole('slider', { name: 'Position', exact: true })
    await expect.poll(async () => Number(await slider.inputValue())).toBeCloseTo(12, 0)
  })

for (const [what, content] of [
  ['nonsense', 'eyJ4'],
  ['an annotation that points nowhere', base64url(annotation('nowhere'))],
] as const)
  test(`a content state is refused: ${what}`, async ({ page }) => {
    await serve(page, {})
    await page.goto(link(content))
    await expect(page.locator('[data-state], [role=alert]').first()).toBeVisible()
    await expect(page.locator('img.page-picture')).toHaveCount(0)
  })

test('cookbook-0466-link-for-loading-manifest', async ({ page }) => {
  await open(page, link(base64url(annotation(MANIFEST))))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A recipe')
})

const TWO = [inManifest(2), inManifest(3, `#${REGION}`)]

for (const [form, query] of [
  ['an annotation, encoded', link(base64url(annotation(TWO)))],
  ['an annotation as JSON', link(plain(annotation(TWO)))],
  ['the URL of an annotation', link(url(urlOf('state')))],
  ['with a part', link(base64url(annotation([inManifest(2), specific(fragment, inManifest(3))])))],
] as const)
  test(`a content state opens two targets side by side: ${form}`, async ({ page }) => {
    await serve(page, { manifest: { ...recipe, structures }, state: annotation(TWO) })
    await page.goto(query)
    const [first, second] = await seeBoth(page)
    await first.isOn(/^Page 2 of 3/)
    await second.isOn(/^Page 3 of 3/)
    await expect.poll(() => second.width()).toBeGreaterThan((await first.width()) * 1.3)
  })

test('cookbook-0540-link-for-opening-multiple-canvases', async ({ page }) => {
  const other = manifest([canvas(4), canvas(5)], { label: { en: ['Another recipe'] } }, 'other')
  const partOf = [{ id: urlOf('other'), type: 'Manifest' }]
  await serve(page, { manifest: recipe, other })
  const targets = [inManifest(3), { id: canvasId(5), type: 'Canvas', partOf }]
  await page.goto(link(base64url(annotation(targets))))
  const [first, second] = await seeBoth(page)
  await first.isOn(/^Page 3 of 3/)
  await second.isOn(/^Page 2 of 2/)
  await expect(page.getByRole('heading', { name: 'A recipe', level: 2 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Another recipe' })).toBeVisible()
  await expectNoAxeViolationsInBoth(page)
})

test('cookbook-0485-contentstate-canvas-region', async ({ page }) => {
  await open(page, link(base64url(annotation(inManifest(2, `#${REGION}`)))))
  const reader = new Reader(page)
  await reader.isOn(/^Page 2 of 3/)
  expect((await reader.pictureBox()).height).toBeGreaterThan(800)
})

test('the share panel writes a content state that opens the same part', async ({ page }) => {
  const reader = await openRecipe(page, recipe, {}, `&page=2&${REGION}`)
  await reader.linkRests()
  const { height } = await reader.pictureBox()
  const panel = await openPanel(page, 'Share')
  await panel.getByText('IIIF content state').click()
  const written = await panel.getByRole('textbox', { name: 'Link for IIIF viewers' }).inputValue()
  expect(new URL(written).search).toMatch(/^\?iiif-content=[\w-]+$/)
  const json = JSON.parse(await panel.getByRole('textbox', { name: 'Content state as JSON' }).inputValue())
  expect(json).toMatchObject({ type: 'Annotation', motivation: ['contentState'], target: { type: 'Canvas' } })
  await page.goto(written)
  await reader.seesPicture()
  await reader.isOn(/^Page 2 of 3/)
  await expect
    .poll(async () => Math.abs((await reader.pictureBox()).height - height))
    .toBeLessThan(height * 0.1)
})

test('cookbook-0599-drag-and-drop', async ({ page }) => {
  await serve(page, { manifest: recipe })
  await page.goto('')
  await drop(page, { 'text/plain': JSON.stringify(annotation(inManifest(2))) })
  const reader = new Reader(page)
  await reader.seesPicture()
  await reader.isOn(/^Page 2 of 3/)
  const panel = await openPanel(page, 'Share')
  const carried = await panel.getByRole('link', { name: 'IIIF' }).evaluate(sign => {
    const dataTransfer = new DataTransfer()
    sign.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }))
    return dataTransfer.getData('text/plain')
  })
  expect(JSON.parse(carried).target).toMatchObject({ id: canvasId(2), partOf: [{ id: urlOf('manifest') }] })
})
