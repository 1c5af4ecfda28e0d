// Part three: a sample of the documents in the built viewer, asked for what stands on the screen.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser, QUIET } from '../browser.mjs'
import { findDifferences } from './screen-checks.mjs'
import { expectations } from './screen-expectations.mjs'
import { serve } from './static-server.mjs'
import { answerStrangeHost } from './stub-images.mjs'

const PAGES_AT_ONCE = 2
/** Milliseconds until one thing must be seen. */
const PATIENCE = 15_000

/** Asks the screen for every expectation whose document is in the corpus; returns how many documents are seen otherwise. */
export async function askScreen(root) {
  const waiting = expectations.filter(({ path }) => existsSync(join(root, path)))
  const count = waiting.length
  const site = await serve(resolve('dist'), root)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET })
  let failed = 0
  const work = async () => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
      const differences = await seeOne(browser, site.origin, each)
      if (differences.length === 0) continue
      failed++
      console.log(`${each.path}: on the screen, ${differences.join('; ')}`)
    }
  }
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work))
  await browser.close()
  site.close()
  console.log(`Screen: ${count} documents, ${count - failed} seen as they should be, ${failed} otherwise`)
  return failed
}

async function seeOne(browser, origin, { path, query = '', see }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  await page.route(url => url.protocol.startsWith('http') && url.origin !== origin, answerStrangeHost)
  try {
    const manifest = `${origin}/corpus/${path.split('/').map(encodeURIComponent).join('/')}`
    await page.goto(`${origin}/?manifest=${encodeURIComponent(manifest)}${query}`, { timeout: PATIENCE })
    return await findDifferences(page, see, PATIENCE)
  } catch (error) {
    return [error.message.split('\n', 1)[0]]
  } finally {
    await page.close()
  }
}
