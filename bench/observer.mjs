// The browser keeps the answers that a page was given for whoever observes its network, 200 MB of them in the page's own
// process. Playwright observes every page and worker; without this, memory figures would be those of the observation.

/** Bytes of answers that are kept for each observer, and of one of them. */
export const KEPT_ANSWERS = { maxTotalBufferSize: 2_000_000, maxResourceBufferSize: 1_000_000 }

/**
 * Has a browser that Playwright has just started keep next to nothing for Playwright's own sessions, of workers too. Playwright
 * has no option for that: this reaches into it, and throws when a new version is built otherwise.
 */
export function keepFewAnswers(browser) {
  const sessions = Object.getPrototypeOf(browser._connection.toImpl(browser)._session)
  const { send } = sessions
  if (send.isWrapped) return
  sessions.send = function (method, parameters) {
    return send.call(
      this,
      method,
      method === 'Network.enable' ? { ...parameters, ...KEPT_ANSWERS } : parameters,
    )
  }
  sessions.send.isWrapped = true
}
