import type { ConsoleMessage, Page } from '@playwright/test'

/** Words of signed URLs, which must never be written anywhere. */
export const SIGNED = /X-Amz|Signature=|Key-Pair-Id/i

/** Listens from now on to what the viewer writes and tells, so that it can be searched for addresses. */
export async function watchForLeaks(page: Page): Promise<() => Promise<string>> {
  const leaks: string[] = []
  const hear = (message: ConsoleMessage) => {
    // The browser's own line for a refused picture names its address; no script can read it.
    if (message.type() !== 'error' || !message.text().startsWith('Failed to load resource'))
      leaks.push(message.text())
  }
  page.on('console', hear)
  page.on('pageerror', error => leaks.push(`${error.message} ${error.stack}`))
  page.on('framenavigated', frame => leaks.push(frame.url()))
  await page.addInitScript(() => {
    const messages: string[] = []
    Object.assign(globalThis, { messages })
    addEventListener('message', event => messages.push(JSON.stringify(event.data)))
    addEventListener('securitypolicyviolation', event => messages.push(event.violatedDirective))
    for (const name of ['pushState', 'replaceState'] as const) {
      const usual = history[name]
      history[name] = (state: unknown, unused: string, url?: string | URL | null) => {
        messages.push(JSON.stringify([state, url]))
        usual.call(history, state, unused, url)
      }
    }
  })
  return async () => {
    const leftovers = await Promise.all(
      page.frames().map(frame =>
        frame.evaluate(async () => {
          const caches = await globalThis.caches?.keys().catch(() => [])
          const { messages } = globalThis as unknown as { messages: string[] }
          const links = [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))
          const stored = [{ ...localStorage }, { ...sessionStorage }, document.cookie, caches]
          return JSON.stringify([messages, links, stored, history.state, location.href, document.title])
        }),
      ),
    )
    return [...leaks, ...leftovers].join('\n')
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
