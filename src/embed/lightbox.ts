// `lightbox.js`: one tag on a discovery page, and its links to digital objects open in place. A bundle of its own,
// without a framework; it knows of the viewer only the contract in messages.ts.

import { followClicks, warmUp } from './clicks'
import { createHostLocation } from './host-location'
import { begin, close, goTo, makeReady, on, open, search, show } from './lightbox-state'
import { readSettings, type Settings } from './settings'
import { layPageRules } from './sheet'
import { defineViewerElement } from './viewer-element'

/** The script's own tag; one that was made by script, or is a module, is found by its name. */
const tag = (document.currentScript ??
  document.querySelector('script[src*="lightbox.js"]')) as HTMLScriptElement | null

function start(settings: Settings): void {
  layPageRules()
  window.Lectern = { open, close, goTo, search, on }
  defineViewerElement(settings)
  if (settings.links) {
    followClicks(settings, show)
    warmUp(settings, makeReady)
  }
  begin(settings, createHostLocation(settings.carriesLocation))
}

const settings = tag && !window.Lectern ? readSettings(tag) : undefined
if (settings) start(settings)
