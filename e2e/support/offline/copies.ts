import { expect, type Page } from '@playwright/test'
import type { Reader } from '../reader'

/** Service workers that are registered here. */
export const countWorkers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

/** Names of the caches of this site. */
export const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

/** Opens the part of the downloads that keeps copies. */
export async function openCopies(reader: Reader): Promise<void> {
  await reader.button('Downloads').click()
  await reader.page.getByText('Read without a network').click()
}

/** Keeps the open object. */
export async function keepObject(reader: Reader): Promise<void> {
  await openCopies(reader)
  await reader.button('Keep on this device').click()
  await expect(reader.page.getByText(/^Kept on this device: /)).toBeVisible({ timeout: 45_000 })
}

/** Changes what is written down of the only copy. */
export const changeRecord = (page: Page, change: object) =>
  page.evaluate(async change => {
    const cache = await caches.open('lectern.packs')
    const [key] = await cache.keys()
    const record = key && (await (await cache.match(key))?.json())
    if (key) await cache.put(key, new Response(JSON.stringify({ ...record, ...change })))
  }, change)
