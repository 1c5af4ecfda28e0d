// `lightbox.js`: one tag on a discovery page, and its links to digital objects open in place. A bundle of its own,
// without a framework; it knows of the viewer only the contract in messages.ts.

import { createAddress } from './address'
import { followClicks, warmUp } from './clicks'
import pageRules from './lightbox.css?inline'
import { Lightbox } from './lightbox-state'
import { readSettings, type Settings } from './settings'
import { sheetOf } from './sheet'
import { defineViewerElement } from './viewer-element'

declare global {
  interface Window {
    Lectern?: Pick<Lightbox, 'open' | 'close' | 'goTo' | 'search' | 'on'>
  }
}

/** The script's own tag; one that was made by script, or is a module, is found by its name. */
function ownTag(): HTMLScriptElement | null {
  const { currentScript } = document
  if (currentScript instanceof HTMLScriptElement) return currentScript
  return document.querySelector<HTMLScriptElement>('script[src*="lightbox.js"]')
}

function start(settings: Settings): void {
  document.adoptedStyleSheets.push(sheetOf(pageRules))
  const lightbox = new Lightbox(settings, createAddress(settings.address))
  window.Lectern = lightbox
  defineViewerElement(settings)
  if (settings.links) followClicks(settings, lightbox.show.bind(lightbox))
  if (settings.links && settings.warm) warmUp(settings)
  lightbox.followHistory()
}

const tag = ownTag()
const settings = tag && !window.Lectern ? readSettings(tag) : undefined
if (settings) start(settings)
