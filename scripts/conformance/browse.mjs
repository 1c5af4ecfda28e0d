// Part two: the documents with pictures through the built viewer in Chromium, strange hosts answered by a stub.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser, QUIET } from '../browser.mjs'
import { serve } from './static-server.mjs'
import { answerStrangeHost } from './stub-images.mjs'

const DIST = resolve('dist')
const PAGES_AT_ONCE = 2
/** Milliseconds until a page must show a picture or a notice. */
const PATIENCE = 15_000

/** True when there is a built viewer and a browser. */
export function canBrowse() {
  return existsSync(resolve(DIST, 'index.html')) && findBrowser() !== undefined
}

/** Opens every document; prints those that fail and a total; returns how many failed. */
export async function browse(root, paths) {
  if (!canBrowse()) {
    console.error('Browser: build the viewer first (npm run build), and have a Chromium')
    return 1
  }
  const site = await serve(DIST, root)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET })
  const waiting = [...paths]
  const outcomes = { picture: 0, notice: 0, failed: 0 }
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const { outcome, why } = await openOne(browser, site.origin, path)
      outcomes[outcome]++
      if (outcome === 'failed') console.log(`${path}: ${why}`)
    }
  }
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work))
  await browser.close()
  site.close()
  console.log(
    `Browser: ${paths.length} documents, ${outcomes.picture} show a picture, ${outcomes.notice} a notice, ${outcomes.failed} failed`,
  )
  return outcomes.failed
}

async function openOne(browser, origin, path) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const errors = []
  page.on('pageerror', error => errors.push(error.message))
  await page.route(url => url.protocol.startsWith('http') && url.origin !== origin, answerStrangeHost)
  try {
    const manifest = `${origin}/corpus/${path.split('/').map(encodeURIComponent).join('/')}`
    await page.goto(`${origin}/?manifest=${encodeURIComponent(manifest)}`, { timeout: PATIENCE })
    const outcome = await (
      await page.waitForFunction(whatIsShown, undefined, { timeout: PATIENCE })
    ).jsonValue()
    const blank = await page.evaluate(
      () => document.body.textContent.trim() === '' && !document.querySelector('img'),
    )
    if (errors.length > 0 || blank) return { outcome: 'failed', why: errors.join('; ') || 'white screen' }
    return { outcome }
  } catch (error) {
    return { outcome: 'failed', why: [...errors, error.message.split('\n', 1)[0]].join('; ') }
  } finally {
    await page.close()
  }
}

/** Runs in the page: what a reader sees, or nothing yet. */
function whatIsShown() {
  const pictures = [...document.querySelectorAll('img.page-picture')]
  if (pictures.some(picture => picture.complete && picture.naturalWidth > 0)) return 'picture'
  const notice = document.querySelector('[role="alert"], [data-failure], [data-state]')
  return notice?.textContent?.trim() ? 'notice' : undefined
}
