// Part three: W3C's EPUB tests in the built viewer. Each opens, and shows what its own text asks for, as far as a program
// can see that (epub-expectations.mjs).
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser, QUIET } from '../browser.mjs'
import { EXPECTATIONS } from './epub-expectations.mjs'
import { serve } from './static-server.mjs'

const PATIENCE = 15_000
const MOST_TURNS = 4

/** Facts of the sections that are on the screen; runs in the page. */
function whatIsSeen() {
  const host = document.querySelector('.book .reading-body')
  const frames = [...document.querySelectorAll('iframe.book-frame')].filter(frame => !frame.hidden)
  const documents = frames.map(frame => frame.contentDocument).filter(Boolean)
  const middle = host ? host.getBoundingClientRect().left + host.clientWidth / 2 : 0
  const sum = read => documents.reduce((total, each) => total + read(each), 0)
  const sides = frames.map(frame => {
    const box = frame.getBoundingClientRect()
    if (Math.abs(box.left + box.right - 2 * middle) < 4) return 'center'
    return box.left + box.right < 2 * middle ? 'left' : 'right'
  })
  const isDrawn = image => image.complete && image.naturalWidth > 0
  return {
    text: documents
      .map(each => each.body?.textContent ?? '')
      .join('\n')
      .replaceAll(/\s+/g, ' '),
    frames: frames.length,
    fixed: frames.some(frame => frame.classList.contains('book-fixed')),
    sides,
    images: sum(each => [...each.images].filter(isDrawn).length + each.querySelectorAll('svg').length),
    math: sum(each => each.querySelectorAll('math').length),
    sounds: sum(each => each.querySelectorAll('audio').length),
    fonts: sum(each => [...each.fonts].filter(({ status }) => status === 'loaded').length),
    direction: documents[0] ? getComputedStyle(documents[0].body).direction : '',
    place: document.querySelector('.page-field input')?.value ?? '',
    refused: document.querySelector('[role=alert], .notice-card')?.textContent ?? '',
  }
}

async function lookAt(page, url) {
  await page.goto(url, { timeout: PATIENCE })
  await page.waitForFunction(
    () =>
      document.querySelector('.reading-body[data-section]') ||
      document.querySelector('[role=alert], .notice-card'),
    undefined,
    { timeout: PATIENCE },
  )
  const look = [await page.evaluate(whatIsSeen)]
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const next = page.getByRole('button', { name: 'Next page', exact: true })
    if ((await next.count()) === 0 || (await next.getAttribute('aria-disabled')) === 'true') break
    const { place } = look.at(-1)
    await next.click()
    await page
      .waitForFunction(was => document.querySelector('.page-field input')?.value !== was, place, {
        timeout: 3000,
      })
      .catch(() => undefined)
    look.push(await page.evaluate(whatIsSeen))
  }
  const contents = page.getByRole('button', { name: 'Contents', exact: true })
  let entries = 0
  if ((await contents.count()) > 0) {
    await contents.first().click()
    const rows = page.locator('.outline-row')
    await rows
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => undefined)
    entries = await rows.count()
  }
  return Object.assign(look, { turns: look.length - 1, contents: entries })
}

async function judge(browser, origin, file) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const delivery = {
    label: file,
    files: [{ url: `${origin}/corpus/epub/${file}`, label: file, mimeType: 'application/epub+zip' }],
  }
  await page.route('**/delivery.json', route => route.fulfill({ json: delivery }))
  try {
    const look = await lookAt(page, `${origin}/?service=${encodeURIComponent(`${origin}/delivery.json`)}`)
    const [{ frames, refused }] = look
    if (frames === 0) return { opens: false, why: refused || 'nothing is shown' }
    const check = EXPECTATIONS[file.replace(/\.epub$/, '')]
    const answer = check ? await check(look) : undefined
    return {
      opens: true,
      passes: answer === undefined ? undefined : answer === true,
      why: answer === true ? '' : answer,
    }
  } catch (error) {
    return { opens: false, why: error.message.split('\n')[0] }
  } finally {
    await page.close()
  }
}

/** Opens every EPUB of a corpus, prints a table and returns how many fail; 0 where there are none. */
export async function readEpubs(root) {
  const folder = join(root, 'epub')
  if (!existsSync(folder)) return 0
  const files = readdirSync(folder).filter(name => name.endsWith('.epub'))
  const site = await serve(resolve('dist'), root)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET })
  const verdicts = []
  for (const file of files) verdicts.push({ file, ...(await judge(browser, site.origin, file)) })
  await browser.close()
  site.close()
  const judged = verdicts.filter(({ passes }) => passes !== undefined)
  for (const { file, opens, passes, why } of verdicts) {
    const mark = opens ? (passes === undefined ? 'opens' : passes ? 'passes' : 'FAILS') : 'REFUSED'
    console.log(`${file.padEnd(52)} ${mark.padEnd(8)} ${why ?? ''}`)
  }
  const opened = verdicts.filter(({ opens }) => opens).length
  const passed = judged.filter(({ passes }) => passes).length
  console.log(
    `EPUB tests: ${opened} of ${files.length} open, ${passed} of ${judged.length} that a program can judge pass`,
  )
  return files.length - opened
}
