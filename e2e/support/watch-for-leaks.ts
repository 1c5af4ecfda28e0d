import type { ConsoleMessage, Page } from '@playwright/test'

/** What must never be written anywhere: the words by which a signed address is known. */
export const SIGNED = /X-Amz|Signature=|Key-Pair-Id/i

/** Listens from now on to what the viewer writes and tells, so that it can be searched for addresses. */
export async function watchForLeaks(page: Page): Promise<() => Promise<string>> {
  const said: string[] = []
  const hear = (message: ConsoleMessage) => {
    // The browser's own line for a refused picture names its address; no script can read it.
    if (message.type() !== 'error' || !message.text().startsWith('Failed to load resource'))
      said.push(message.text())
  }
  page.on('console', hear)
  page.on('pageerror', error => said.push(`${error.message} ${error.stack}`))
  page.on('framenavigated', frame => said.push(frame.url()))
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(globalThis, { told })
    addEventListener('message', event => told.push(JSON.stringify(event.data)))
    addEventListener('securitypolicyviolation', event => told.push(event.violatedDirective))
    for (const name of ['pushState', 'replaceState'] as const) {
      const usual = history[name]
      history[name] = (state: unknown, unused: string, url?: string | URL | null) => {
        told.push(JSON.stringify([state, url]))
        usual.call(history, state, unused, url)
      }
    }
  })
  return async () => {
    const kept = await Promise.all(
      page.frames().map(frame =>
        frame.evaluate(async () => {
          const caches = await globalThis.caches?.keys().catch(() => [])
          const { told } = globalThis as unknown as { told: string[] }
          const links = [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))
          const stored = [{ ...localStorage }, { ...sessionStorage }, document.cookie, caches]
          return JSON.stringify([told, links, stored, history.state, location.href, document.title])
        }),
      ),
    )
    return [...said, ...kept].join('\n')
  }
}

/** Notes every notice that is ever seen from now on, however short; the returned function tells them. */
export async function watchForNotices(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const noticed: string[] = []
    Object.assign(globalThis, { noticed })
    const look = () => {
      for (const each of document.querySelectorAll(
        '[data-failure], [data-state=session-ended], .player-notice',
      ))
        noticed.push(each.textContent ?? '')
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { noticed: string[] }).noticed)
}
