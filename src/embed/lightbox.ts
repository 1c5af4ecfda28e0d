// `lightbox.js`: one tag on a discovery page, and its links to digital objects open in place. A bundle of its own,
// without a framework; it knows of the viewer only the contract in messages.ts.

import { followClicks, warmUp } from './clicks'
import { createHostLocation } from './host-location'
import { Lightbox } from './lightbox-state'
import { readSettings, type Settings } from './settings'
import { defineViewerElement } from './viewer-element'

declare global {
  interface Window {
    Lectern?: Pick<Lightbox, 'open' | 'close' | 'goTo' | 'search' | 'on'>
  }
}

/** The script's own tag; one that was made by script, or is a module, is found by its name. */
const tag = (document.currentScript ??
  document.querySelector('script[src*="lightbox.js"]')) as HTMLScriptElement | null

function start(settings: Settings): void {
  const lightbox = new Lightbox(settings, createHostLocation(settings.carriesLocation))
  window.Lectern = lightbox
  defineViewerElement(settings)
  if (settings.links) followClicks(settings, lightbox.show.bind(lightbox))
  if (settings.links) warmUp(settings, () => lightbox.makeReady())
  lightbox.followHistory()
}

const settings = tag && !window.Lectern ? readSettings(tag) : undefined
if (settings) start(settings)
