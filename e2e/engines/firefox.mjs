// Firefox by WebDriver BiDi; puppeteer-core speaks it without a driver binary.
import { existsSync } from 'node:fs'
import puppeteer from 'puppeteer-core'

const INSTALLED = ['/usr/bin/firefox-esr', '/usr/bin/firefox']

/** The path of an installed Firefox; `undefined` for none. */
export const findFirefox = () => [process.env.FIREFOX, ...INSTALLED].find(path => path && existsSync(path))

/** Opens a browser and says how it is used (engines/journeys.mjs). */
export async function openFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
  })
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 800 })
  return {
    goTo: url => page.goto(url),
    evaluate: script => page.evaluate(script),
    click: selector => page.click(selector),
    press: key => page.keyboard.press(key),
    choose: async (selector, files) => (await page.$(selector)).uploadFile(...files),
    reload: () => page.reload(),
    close: () => browser.close(),
  }
}
