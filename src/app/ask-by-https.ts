import type { Viewer } from '../viewer/use-viewer'

/**
 * Has the browser ask by https for what a document names by http, on a page by https; anything else is forbidden there.
 * An object that could not be had by http is asked for again.
 */
export function askByHttps({ store, reload }: Viewer): void {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = 'upgrade-insecure-requests'
  document.head.append(policy)
  const { loading, request } = store.getState()
  if (loading.status === 'failed' && request?.url.startsWith('http:')) reload()
}
