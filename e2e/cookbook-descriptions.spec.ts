import { expect, test } from '@playwright/test'
import { configure } from './support/configured'
import {
  canvas,
  manifest,
  openPanel,
  openRecipe,
  pictureOf,
  RECIPE,
  serve,
  urlOf,
} from './support/recipes/recipe'

// Recipes of the IIIF Cookbook on descriptions and links, each by what a reader sees; the documents are our own.

const entry = (label: string, value: unknown) => ({ label: { en: [label] }, value })

test.describe('cookbook-0006-text-language', () => {
  const recipe = manifest([canvas(1)], {
    label: { en: ['The lamplighter'], fr: ['L’allumeur'], de: ['Der Laternenanzünder'] },
    summary: { en: ['A man on a quay.'], fr: ['Un homme sur un quai.'] },
    metadata: [{ label: { en: ['Maker'], fr: ['Auteur'] }, value: { none: ['M. Quay'] } }],
    requiredStatement: {
      label: { en: ['Held by'], fr: ['Conservé par'] },
      value: { none: ['Harbour Library'] },
    },
  })

  test('in English', async ({ page }) => {
    await openRecipe(page, recipe)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lamplighter')
    const panel = await openPanel(page, 'About')
    await expect(panel).toContainText('A man on a quay.')
    await expect(panel.getByText('Maker', { exact: true })).toBeVisible()
    await expect(panel).not.toContainText('Un homme')
  })

  test.describe('of a reader of French', () => {
    test.use({ locale: 'fr-FR' })
    test('in French', async ({ page }) => {
      await serve(page, { manifest: recipe })
      await page.goto(`?manifest=${encodeURIComponent(urlOf('manifest'))}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('L’allumeur')
      await page.locator('[data-opens=about]').click()
      await expect(page.getByText('Conservé par', { exact: true })).toBeVisible()
    })
  })
})

test('cookbook-0007-string-formats', async ({ page }) => {
  const html = '<p>Drawn by <b>M. Quay</b>, see <a href="https://library.example/quay">her page</a></p>'
  await openRecipe(
    page,
    manifest([canvas(1)], { summary: { en: [html] }, metadata: [entry('Maker', { en: [html] })] }),
  )
  const panel = await openPanel(page, 'About')
  await expect(panel.locator('b')).toHaveText(['M. Quay', 'M. Quay'])
  await expect(panel.getByRole('link', { name: /her page/ }).first()).toHaveAttribute(
    'href',
    'https://library.example/quay',
  )
  await expect(panel).not.toContainText('<p>')
})

test('cookbook-0008-rights', async ({ page }) => {
  const rights = 'http://creativecommons.org/licenses/by-sa/3.0/'
  const requiredStatement = entry('Attribution', { en: ['Courtesy of the Harbour Library'] })
  await openRecipe(page, manifest([canvas(1)], { rights, requiredStatement }))
  const panel = await openPanel(page, 'About')
  await expect(panel).toContainText('Courtesy of the Harbour Library')
  await expect(panel.getByRole('link', { name: /BY-SA/ })).toHaveAttribute('href', /licenses\/by-sa\/3\.0/)
})

test('cookbook-0029-metadata-anywhere', async ({ page }) => {
  const second = canvas(2, { metadata: [entry('Pigment', { en: ['Lamp black'] })] })
  const recipe = manifest([canvas(1), second], { metadata: [entry('Maker', { en: ['M. Quay'] })] })
  await openRecipe(page, recipe)
  const panel = await openPanel(page, 'About')
  await expect(panel).toContainText('M. Quay')
  await expect(panel).not.toContainText('Lamp black')
  await page.keyboard.press('PageDown')
  await expect(panel).toContainText('Lamp black')
})

test('cookbook-0046-rendering', async ({ page }) => {
  const rendering = [
    {
      id: urlOf('whole.pdf'),
      type: 'Text',
      format: 'application/pdf',
      label: { en: ['PDF of the whole book'] },
    },
  ]
  await openRecipe(page, manifest([canvas(1)], { rendering }))
  const panel = await openPanel(page, 'About')
  const link = panel.getByRole('link', { name: /PDF of the whole book/ })
  await expect(link).toHaveAttribute('href', urlOf('whole.pdf'))
  await expect(link).toBeVisible()
})

test('cookbook-0047-homepage', async ({ page }) => {
  const homepage = [
    {
      id: 'https://library.example/lamp',
      type: 'Text',
      format: 'text/html',
      label: { en: ['The lamp’s own page'] },
    },
  ]
  await openRecipe(page, manifest([canvas(1)], { homepage }))
  const panel = await openPanel(page, 'About')
  await expect(panel.getByRole('link', { name: /The lamp’s own page/ })).toHaveAttribute(
    'href',
    'https://library.example/lamp',
  )
})

test('cookbook-0053-seeAlso', async ({ page }) => {
  const seeAlso = [
    {
      id: 'https://library.example/lamp.xml',
      type: 'Dataset',
      format: 'text/xml',
      label: { en: ['MODS record'] },
    },
  ]
  await openRecipe(page, manifest([canvas(1)], { seeAlso }))
  const panel = await openPanel(page, 'About')
  await expect(panel.getByRole('link', { name: /MODS record/ })).toHaveAttribute(
    'href',
    'https://library.example/lamp.xml',
  )
})

test('cookbook-0117-add-image-thumbnail', async ({ page }) => {
  const thumbnail = [pictureOf(4, { width: 300, height: 400 })]
  await openRecipe(page, manifest([canvas(1)], { thumbnail }))
  const panel = await openPanel(page, 'About')
  const shown = panel.locator('img.about-thumbnail')
  await expect(shown).toHaveAttribute('src', `${RECIPE}/picture-4.svg`)
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600)
})

test('cookbook-0118-multivalue', async ({ page }) => {
  await openRecipe(
    page,
    manifest([canvas(1)], {
      label: { none: ['Arrangement in Grey'] },
      metadata: [entry('Also called', { en: ['Portrait of a mother', 'The seated woman'] })],
      summary: { en: ['Oil on canvas.', 'Shown in 1872.'] },
    }),
  )
  const panel = await openPanel(page, 'About')
  for (const words of ['Portrait of a mother', 'The seated woman', 'Oil on canvas.', 'Shown in 1872.'])
    await expect(panel.getByText(words, { exact: true })).toBeVisible()
})

const logoOf = (host: string) => `${host}/logo.svg`
const provider = [
  {
    ...{ id: 'https://library.example/about', type: 'Agent', label: { en: ['Harbour Library'] } },
    homepage: [{ id: 'https://library.example/', type: 'Text', label: { en: ['Harbour Library at home'] } }],
    seeAlso: [
      { id: 'https://library.example/about.json', type: 'Dataset', label: { en: ['Authority record'] } },
    ],
    logo: [{ id: logoOf('https://logos.example'), type: 'Image', format: 'image/svg+xml' }],
  },
]

test.describe('cookbook-0234-provider', () => {
  const spied = (page: import('@playwright/test').Page) =>
    page.route('https://logos.example/**', route =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40"/></svg>',
      }),
    )

  test('names who provides it, with the ways to them; the logo of another host is not asked for', async ({
    page,
  }) => {
    let requests = 0
    await page.route('https://logos.example/**', route => {
      requests++
      return route.abort()
    })
    await openRecipe(page, manifest([canvas(1)], { provider }))
    const panel = await openPanel(page, 'About')
    await expect(panel.getByText('Harbour Library', { exact: true })).toBeVisible()
    await expect(panel.getByRole('link', { name: /Harbour Library at home/ })).toBeVisible()
    await expect(panel.getByRole('link', { name: /Authority record/ })).toHaveAttribute(
      'href',
      'https://library.example/about.json',
    )
    expect(requests).toBe(0)
  })

  test('shows the logo of a host that the library lists', async ({ page }) => {
    await spied(page)
    await configure(page, { logoHosts: ['logos.example'] })
    await openRecipe(page, manifest([canvas(1)], { provider }))
    const panel = await openPanel(page, 'About')
    const logo = panel.locator('img.about-logo')
    await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(120)
  })
})
