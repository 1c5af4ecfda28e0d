// Two objects side by side are two viewers in iframes of one page of the same origin (docs/decisions/0017). This is all that a
// viewer knows of the page that holds it beside another.

import type { Viewer } from '../use-viewer'

/** Name of the event on the window when the URL has followed the reader; `detail` is `pushState` for a turned page. */
export const STEP = 'lectern-step'

/** The page that holds two viewers. */
export interface BesideHolder {
  /** Tells that a viewer is there; again when its iframe has opened another page. */
  join(window: Window, viewer: Viewer): void
  /** The link to both objects, with this one for the side of the window. */
  linkWith(window: Window, href: string): string
  /** The viewers that are there, in the order of their sides. */
  viewers(): readonly Viewer[]
}

declare global {
  var lecternBeside: BesideHolder | undefined
}

/** The page that holds this viewer beside another; `undefined` where it stands alone. */
export function besideHolder(): BesideHolder | undefined {
  if (window.parent === window) return undefined
  try {
    return (window.parent as typeof globalThis & Window).lecternBeside
  } catch {
    // A page of another origin tells nothing.
    return undefined
  }
}
