import { besideHolder } from '../../viewer/beside/holder'
import { readBeside, withoutBeside } from '../../viewer/url/beside-link'
import { withoutContentState } from '../../viewer/url/content-state-link'

/**
 * Puts a content state, or a fragment in a URL, into the viewer's own parameters, and begins to open both objects of a link
 * that has two. One of two sides opens the first alone.
 */
export async function readLink(): Promise<void> {
  const read = withoutContentState(location.href)
  const href = besideHolder() ? withoutBeside(read) : read
  if (href !== location.href) history.replaceState(history.state, '', href)
  // The entry asks before and after it waits in a lightbox.
  const link = globalThis.lecternBeside ? undefined : readBeside(href)
  if (link) await (await import('./sides')).beginSides(link)
}
