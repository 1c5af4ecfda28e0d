// Reading in a PDF: the first page, a jump, and paging through. A viewer may go on loading all the while, so rest is
// asked of the screen and not of the network.
import { setTimeout as pause } from 'node:timers/promises'
import { isReadable, samePages } from './frames.mjs'
import { isCode } from './network-log.mjs'
import { PAGE_COUNT } from './pages.mjs'

/** Milliseconds that a page stays as it is until it counts as settled. */
const REST = 3000

/** Waits until a page (counted from 0) is on the screen and stays as it is; returns how it looks. */
async function settledLook({ screen, profile }, position) {
  const page = position % PAGE_COUNT
  const deadline = Date.now() + 2 * profile.patience
  let steady
  while (Date.now() < deadline) {
    await pause(200)
    if (!screen.last) continue
    const pages = await screen.pagesOf(screen.last)
    const sharp = pages.get(page)?.sharpness.every(value => value >= 20)
    if (!sharp) steady = undefined
    else if (!steady || !samePages(steady.pages, pages)) steady = { pages, since: Date.now() }
    else if (Date.now() - steady.since > REST) return pages.get(page)
  }
  throw new Error(`page ${position + 1} did not settle`)
}

/** The first page and a jump to page 250: milliseconds, and bytes of all kinds that had arrived by then. */
export async function readPdf(session) {
  const { screen, network, page } = session
  const look = await settledLook(session, 0)
  const begun = await page.evaluate(() => performance.timeOrigin)
  const first = await screen.find(pages => isReadable(pages.get(0), look))
  if (!first) throw new Error('no frame shows the settled page')
  const from = screen.forget()
  await page.keyboard.press('x')
  await page.keyboard.type('250')
  const requestTime = Date.now()
  await page.keyboard.press('Enter')
  const there = await settledLook(session, 249)
  const jumped = await screen.find(pages => isReadable(pages.get(249 % PAGE_COUNT), there), from)
  return {
    readable: first.time - begun,
    bytes: network.until(first.time).bytes,
    code: network.until(first.time, isCode).bytes,
    jump: jumped ? jumped.time - requestTime : Number.NaN,
    jumpBytes: network.until(jumped?.time ?? 0).bytes - network.until(first.time).bytes,
    errors: session.errors,
  }
}

/** Memory after all 300 pages have been on the screen for a moment. */
export async function pageThroughPdf(session) {
  await settledLook(session, 0)
  for (let turned = 1; turned < 300; turned++) {
    await session.page.keyboard.press('PageDown')
    await pause(60)
  }
  await settledLook(session, 299)
  const canvases = await session.page.evaluate(() =>
    [...document.querySelectorAll('canvas')].map(({ width, height }) => 4 * width * height).filter(Boolean),
  )
  const pixels = canvases.reduce((sum, bytes) => sum + bytes, 0)
  return { ...(await session.holdings()), canvases: canvases.length, pixels }
}
