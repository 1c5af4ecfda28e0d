import { expect, test } from '@playwright/test'
import { configure } from './support/configured'
import { Reader } from './support/reader'

const BOOK = '99SKERROW_INST/1210000100000412'

for (const [way, query] of [
  ['delivery JSON', `?service=/view/delivery/${BOOK}`],
  ['a manifest', `?manifest=/view/iiif/presentation/${BOOK}/manifest`],
] as const)
  test(`an object that came by ${way} is seen in the colours and the type of the library`, async ({
    page,
  }) => {
    await configure(page, {
      theme: {
        accent: 'light-dark(rgb(120, 0, 60), rgb(255, 150, 200))',
        stage: 'light-dark(rgb(250, 240, 230), rgb(20, 10, 5))',
        font: 'Georgia, serif',
        radius: '0px',
        danger: 'url(https://elsewhere.example/red.png)',
      },
    })
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    await new Reader(page).open(query)
    const stage = page.getByRole('main')
    await page.emulateMedia({ colorScheme: 'light' })
    await expect(stage).toHaveCSS('background-color', 'rgb(250, 240, 230)')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(stage).toHaveCSS('background-color', 'rgb(20, 10, 5)')
    await page.getByRole('button', { name: 'Downloads', exact: true }).click()
    const button = page.getByRole('button', { name: 'Make a PDF' })
    await expect(button).toHaveCSS('font-family', 'Georgia, serif')
    await expect(button).toHaveCSS('border-radius', '0px')
    await button.hover()
    await expect(button).toHaveCSS('color', 'rgb(255, 150, 200)')
    expect(requests.filter(url => url.includes('elsewhere.example'))).toEqual([])
  })
