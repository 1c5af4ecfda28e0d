import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { openKeptFiles, WAYS } from './support/kept-file'
import { Reader } from './support/reader'

const sample = (path: string, type: string, name = path.split('/').at(-1) ?? '') => ({
  name,
  type,
  bytes: readFileSync(`src/server/samples/${path}`),
})
const BELL = 'bell/anvil-bell.glb'
const MODEL = 'model/gltf-binary'

/** A browser with graphics as far as the viewer looks, without any where the engine would draw for minutes. */
async function withGraphicsByName(page: Page) {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    let isFirst = true
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (!kind.startsWith('webgl')) return getContext.call(this, kind, ...rest)
      const context = { getExtension: () => null, getParameter: () => 'a graphics processor' }
      const given = isFirst ? context : null
      isFirst = false
      return given
    } as never
  })
}

/** The engine's element with the model that is named. */
const model = (page: Page, name: string) => page.locator(`model-viewer[alt*="${name}"]`)

for (const way of WAYS)
  test(`pictures, sound, a PDF and two models follow each other by ${way}`, async ({ page, baseURL }) => {
    await withGraphicsByName(page)
    const files = [
      sample('mixed/pier-1906-09-21.jpg', 'image/jpeg'),
      sample(BELL, MODEL, 'first-bell.glb'),
      sample('mixed/anvil-bell.wav', 'audio/wav'),
      sample(BELL, MODEL, 'second-bell.glb'),
      sample('mixed/survey-1906.pdf', 'application/pdf'),
    ]
    await openKeptFiles(page, way, files, baseURL)
    const next = page.getByRole('button', { name: 'Next page' })
    await new Reader(page).seesPicture()
    await next.click()
    await expect(model(page, 'first-bell')).toHaveAttribute('src', /^blob:/)
    await next.click()
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
    await expect(page.locator('model-viewer')).toHaveCount(0)
    await next.click()
    await expect(model(page, 'second-bell')).toHaveAttribute('src', /^blob:/)
    await expect(page.locator('model-viewer')).toHaveCount(1)
    await expect(page.locator('audio')).toHaveCount(0)
    await next.click()
    await expect(page.locator('.page canvas').first()).toBeVisible()
    await expect(page.locator('model-viewer')).toHaveCount(0)
    await page.goBack()
    await expect(model(page, 'second-bell')).toHaveAttribute('src', /^blob:/)
  })

/** Opens a manifest that the story writes itself, with a picture and two models beside it. */
async function openWritten(
  page: Page,
  baseURL: string | undefined,
  items: (origin: string) => object,
  version = 3,
) {
  const { origin } = new URL(baseURL ?? '')
  await openKeptFiles(
    page,
    'manifest',
    [
      sample('mixed/pier-1906-09-21.jpg', 'image/jpeg'),
      sample(BELL, MODEL, 'first-bell.glb'),
      sample(BELL, MODEL, 'second-bell.glb'),
    ],
    baseURL,
  )
  const manifest = {
    '@context': `http://iiif.io/api/presentation/${version}/context.json`,
    id: `${origin}/kept/written.json`,
    type: 'Manifest',
    label: { en: ['A written object'] },
    items: items(origin),
  }
  await page.route(
    url => url.pathname === '/kept/written.json',
    route => route.fulfill({ contentType: 'application/json', body: JSON.stringify(manifest) }),
  )
  await page.goto(`?manifest=${origin}/kept/written.json`)
}

const painting = (body: object, target: string) => ({
  type: 'Annotation',
  motivation: ['painting'],
  body,
  target,
})
const glb = (id: string, label: string) => ({ id, type: 'Model', format: MODEL, label: { en: [label] } })

test('each model of a scene has its page', async ({ page, baseURL }) => {
  await withGraphicsByName(page)
  await openWritten(
    page,
    baseURL,
    origin => {
      const scene = `${origin}/kept/scene`
      const bodies = [
        glb(`${origin}/kept/first-bell.glb`, 'Bell of the pier'),
        glb(`${origin}/kept/second-bell.glb`, 'Bell of the church'),
      ]
      const annotations = bodies.map(body => painting(body, scene))
      const label = { en: ['Two bells'] }
      return [{ id: scene, type: 'Scene', label, items: [{ type: 'AnnotationPage', items: annotations }] }]
    },
    4,
  )
  await expect(page.locator('.page-total')).toHaveText('/ 2')
  await expect(model(page, 'Two bells')).toHaveAttribute('src', /^blob:/)
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(model(page, 'Bell of the church')).toHaveAttribute('src', /^blob:/)
  await expect(page.locator('model-viewer')).toHaveCount(1)
})

test('a model is shown where a picture of it is painted first', async ({ page, baseURL }) => {
  await withGraphicsByName(page)
  await openWritten(page, baseURL, origin => {
    const canvas = `${origin}/kept/canvas`
    const picture = { id: `${origin}/kept/pier-1906-09-21.jpg`, type: 'Image', format: 'image/jpeg' }
    const annotations = [
      painting(picture, canvas),
      painting(glb(`${origin}/kept/first-bell.glb`, 'Bell'), canvas),
    ]
    return [
      {
        ...{ id: canvas, type: 'Canvas', width: 1500, height: 1000, label: { en: ['A bell'] } },
        items: [{ type: 'AnnotationPage', items: annotations }],
      },
    ]
  })
  await expect(model(page, 'A bell')).toHaveAttribute('src', /^blob:/)
})
