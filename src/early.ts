// Becomes the inline script of index.html: asks for the object while main.ts is still on its way, so that
// the chain to the first picture is HTML → document → picture (docs/decisions/0003).

import { credentialsFor } from './delivery/credentials'
import { beginDocument } from './delivery/early-answer'
import { isFailure } from './model/failure'
import { ownConfiguration } from './viewer/library/own-configuration'
import { readRequest } from './viewer/url/request'

/** Milliseconds after which the page says that something is coming. */
const WAIT = 600

// Drawn no sooner: an animation makes the browser draw frames, also while nobody sees it.
setTimeout(() => document.querySelector('.early-wait')?.classList.add('early-wait-shown'), WAIT)

/** Opens a connection for pictures to the document's host; the document's own, without cookies, is not used for them. */
function preconnect(url: string): void {
  const link = document.createElement('link')
  link.rel = 'preconnect'
  // The browser takes the origin of it.
  link.href = url
  document.head.append(link)
}

const configuration = ownConfiguration()
globalThis.lecternConfiguration = configuration
const request = readRequest(location.href, configuration)
if (request && !isFailure(request)) {
  beginDocument(request.url, credentialsFor(request.url, location.origin, configuration.credentialHosts))
  preconnect(request.url)
}

// Keys that are pressed before the shell is there to act on them (viewer/waiting-keys.ts).
const keys: KeyboardEvent[] = []
globalThis.lecternEarlyKeys = keys
window.onkeydown = event => {
  keys.push(event)
}
