import type { BrowserContext, Page } from '@playwright/test'
import { BASE } from './urls'

const BLOCK = /(<script type="application\/json" id="lectern-config">)[\s\S]*?(<\/script>)/

/** Opens the viewer from now on as a library has configured it; for a whole context where a service worker asks for the page. */
export async function configure(
  page: Page,
  block: object,
  where: Page | BrowserContext = page,
): Promise<void> {
  // A page that is answered by the test counts as one from the network, which asks before it talks to this machine.
  await page.context().grantPermissions(['local-network-access'])
  const isViewer = (url: URL) => url.href.startsWith(BASE) && url.pathname === '/'
  await where.route(isViewer, async route => {
    const answer = await route.fetch()
    const json = JSON.stringify(block).replaceAll('<', '\\u003c')
    const body = (await answer.text()).replace(BLOCK, (_, open, close) => open + json + close)
    await route.fulfill({ response: answer, body })
  })
}
