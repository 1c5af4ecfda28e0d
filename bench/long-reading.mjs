// `node bench/long-reading.mjs`: reads fifty leaves, a PDF and a film for as long as it takes, while every signed
// address lives five seconds and is really refused afterwards, and prints what a reader noticed. Needs dist/.
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser, QUIET } from '../scripts/browser.mjs'
import { keepFewAnswers } from './observer.mjs'

const { values } = parseArgs({
  options: {
    /** Milliseconds on every page: a little longer than an address lives. */
    dwell: { type: 'string', default: '5300' },
    /** `leaves`, `pdf` or `film`; all when absent. */
    only: { type: 'string' },
    port: { type: 'string', default: '4323' },
  },
})
const DWELL = Number(values.dwell)
const BASE = `http://127.0.0.1:${values.port}/`
const opening = number =>
  `${BASE}?rep_id=12100030${String(number).padStart(2, '0')}000412&inst=99SKERROW_INST`

const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))
const rounded = milliseconds => `${Math.round(milliseconds)} ms`

/** Requests for the description, refused addresses, and notices that were seen however shortly. */
async function watch(page) {
  const counted = { deliveries: 0, refused: 0 }
  page.on('request', request => {
    if (/\/view\/delivery\/.*\.json/.test(request.url())) counted.deliveries++
  })
  page.on('response', response => {
    if (response.status() === 403) counted.refused++
  })
  await page.addInitScript(() => {
    globalThis.noticed = new Set()
    const look = () => {
      for (const each of document.querySelectorAll('[data-failure], [data-state=session-ended]'))
        globalThis.noticed.add(each.textContent)
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
  })
  return {
    counted,
    notices: () => page.evaluate(() => [...globalThis.noticed]),
  }
}

/** Milliseconds until the page is shown, sharp and under its name. */
async function turnTo(page, name) {
  const begun = performance.now()
  await page.keyboard.press('PageDown')
  await page.waitForFunction(
    target => {
      const stage = document.querySelector('.stage-pictures')
      const picture = document.querySelector('img.page-picture')
      return stage?.getAttribute('aria-label')?.startsWith(target) && picture?.naturalWidth > 0
    },
    name,
    { polling: 'raf', timeout: 30_000 },
  )
  return performance.now() - begun
}

function report(what, times, { deliveries, refused }, notices, places) {
  const sorted = times.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  console.log(
    `${what}: ${places}; redraw median ${rounded(middle)}, longest ${rounded(sorted.at(-1) ?? 0)}; ` +
      `${refused} answers of 403, ${deliveries} delivery requests; ${notices.length} notices`,
  )
  for (const notice of notices) console.log(`  ${notice}`)
}

async function readLeaves(page) {
  const { counted, notices } = await watch(page)
  await page.goto(opening(0))
  await page.waitForSelector('.page-total')
  const times = []
  let remembered = 1
  for (let leaf = 2; leaf <= 50; leaf++) {
    await wait(DWELL)
    times.push(await turnTo(page, `Page ${leaf} of 50`))
    await page.waitForURL(new RegExp(`page=${leaf}$`))
    remembered++
  }
  report('leaves', times, counted, await notices(), `place kept ${remembered} of 50`)
}

async function readPdf(page) {
  const { counted, notices } = await watch(page)
  await page.goto(opening(1))
  await page.getByRole('region', { name: 'Page 1 of 300' }).waitFor()
  const times = []
  let remembered = 0
  for (let turn = 1; turn <= 20; turn++) {
    await wait(DWELL)
    const label = `${turn * 13}`
    const number = turn * 13 + 12
    const begun = performance.now()
    const field = page.getByRole('textbox', { name: /^Go to page/ })
    await field.fill(label)
    await field.press('Enter')
    await page.waitForFunction(
      name => {
        const canvas = document.querySelector(`[aria-label^="${name}"] canvas`)
        return canvas?.width > 0
      },
      `Page ${number} of 300`,
      { timeout: 30_000 },
    )
    times.push(performance.now() - begun)
    if ((await field.inputValue()) === `${number}`) remembered++
  }
  report('PDF', times, counted, await notices(), `place kept ${remembered} of 20`)
}

async function watchFilm(page) {
  const { counted, notices } = await watch(page)
  // Without the browser's memory, which would answer for the storage.
  await page.route('**/storage/**', route => route.continue())
  await page.goto(opening(2))
  const slider = page.getByRole('slider', { name: 'Position', exact: true })
  await slider.waitFor()
  const times = []
  let remembered = 0
  const seconds = [25, 5, 30, 12, 20, 8]
  for (const second of seconds) {
    await wait(DWELL)
    // As when the browser has let go of what it had fetched.
    await page.locator('.recording').evaluate(media => media.load())
    const begun = performance.now()
    await slider.fill(`${second}`)
    await page.waitForFunction(
      target => {
        const media = document.querySelector('.recording')
        return media?.readyState >= 2 && Math.abs(media.currentTime - target) < 1
      },
      second,
      { timeout: 30_000 },
    )
    times.push(performance.now() - begun)
    if (Math.abs(Number(await slider.inputValue()) - second) <= 1) remembered++
  }
  await page.keyboard.press('Home')
  await page.keyboard.press('k')
  await page.waitForFunction(() => document.querySelector('.recording')?.currentTime > 10, undefined, {
    timeout: 60_000,
  })
  report('film', times, counted, await notices(), `second kept (± 1 s) ${remembered} of ${seconds.length}`)
}

const server = await preview({
  configLoader: 'runner',
  logLevel: 'warn',
  preview: { port: Number(values.port), strictPort: true, host: '127.0.0.1' },
})
const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET })
keepFewAnswers(browser)
try {
  const all = { leaves: readLeaves, pdf: readPdf, film: watchFilm }
  for (const read of values.only ? [all[values.only]] : Object.values(all)) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
    await read(page)
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}
