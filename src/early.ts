// Becomes the inline script of index.html: asks for the object while main.ts is still on its way, so that
// the chain to the first picture is HTML → document → picture (docs/decisions/0003).

import { credentialsFor } from './delivery/credentials'
import { beginDocument } from './delivery/early-answer'
import { parseConfiguration } from './model/configuration'
import { isFailure } from './model/failure'
import { readRequestWith } from './viewer/url/request'

const configuration = parseConfiguration(document.getElementById('lectern-config')?.textContent ?? '')
const plainUrl = (contentState: string) => (/^https?:/.test(contentState) ? contentState : undefined)
const request = readRequestWith(plainUrl, location.href, configuration)
if (request && !isFailure(request)) {
  beginDocument(request.url, credentialsFor(request.url, location.origin, configuration.credentialHosts))
}
