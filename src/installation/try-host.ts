// Tries from the browser what the viewer will need of the servers, and says the outcome in a sentence.

import { credentialsFor } from '../delivery/credentials'
import type { Configuration } from '../model/configuration'

/** Outcome of one trial. */
export interface Outcome {
  readonly state: 'good' | 'bad' | 'note'
  readonly text: string
}

const TIMEOUT = 15_000

const good = (text: string): Outcome => ({ state: 'good', text })
const bad = (text: string): Outcome => ({ state: 'bad', text })
const note = (text: string): Outcome => ({ state: 'note', text })

async function ask(url: string, init: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) })
  } catch {
    return undefined
  }
}

/** Tells why a cross-origin request got no answer: the server is silent, or the browser may not read what it says. */
async function silence(url: string, host: string): Promise<Outcome> {
  const opaque = await ask(url, { mode: 'no-cors', credentials: 'omit' })
  return opaque
    ? bad(
        `${host} answers, but does not allow ${location.origin} to read it (CORS). It must send Access-Control-Allow-Origin: ${location.origin}; in Alma, list the origin in delivery_service_allowed_origins.`,
      )
    : bad(
        `${host} does not answer. Check its name, and whether it is reached from here by ${new URL(url).protocol.slice(0, -1)}.`,
      )
}

/** Tries a document: whether the browser may read it, with the cookies that the configuration gives it, and without. */
export async function tryDocument(
  url: string,
  { credentialHosts }: Pick<Configuration, 'credentialHosts'>,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly json?: unknown }> {
  const { host } = new URL(url)
  const credentials = credentialsFor(url, location.origin, credentialHosts)
  const headers = { Accept: 'application/json' }
  const answer = await ask(url, { credentials, headers })
  const plain =
    answer ?? (credentials === 'include' ? await ask(url, { credentials: 'omit', headers }) : undefined)
  if (!plain) return { outcomes: [await silence(url, host)] }
  const outcomes = [
    answer
      ? good(
          `${host} may be read from here${credentials === 'include' ? ', with the reader’s cookies' : ''}.`,
        )
      : bad(
          `${host} may be read from here, but not with cookies: for that it must answer Access-Control-Allow-Credentials: true and the origin itself instead of *. Leave it out of credentialHosts where readers need not be signed in.`,
        ),
  ]
  if (!plain.ok) return { outcomes: [...outcomes, note(`${host} answered with status ${plain.status}.`)] }
  try {
    return { outcomes, json: await plain.json() }
  } catch {
    return { outcomes: [...outcomes, bad(`${host} answered, but not with JSON.`)] }
  }
}

/** Tries a file: whether it may be read, and in parts (RFC 9110, 14.2), which large PDFs and films need. */
export async function tryFile(
  url: string,
  { credentialHosts }: Pick<Configuration, 'credentialHosts'>,
): Promise<Outcome> {
  const { host } = new URL(url)
  const credentials = credentialsFor(url, location.origin, credentialHosts)
  const answer =
    (await ask(url, { credentials, headers: { range: 'bytes=0-0' } })) ??
    (await ask(url, { credentials: 'omit', headers: { range: 'bytes=0-0' } }))
  if (!answer) return silence(url, host)
  if (answer.status === 206) return good(`Files at ${host} may be read, in parts too.`)
  if (!answer.ok) return note(`A file at ${host} was answered with status ${answer.status}.`)
  return note(
    `Files at ${host} may be read, but not in parts: it ignores the header Range. Large PDFs and films are then fetched whole.`,
  )
}

/** Tries a small picture, as the viewer shows it. */
export function tryPicture(url: string): Promise<Outcome> {
  const { host } = new URL(url)
  return new Promise(resolve => {
    const image = new Image()
    image.onload = () => resolve(good(`Thumbnails of ${host} are shown.`))
    image.onerror = () => resolve(bad(`The thumbnail at ${host} did not come.`))
    image.src = url
  })
}

/** Tries whether a page that readers are sent to is there at all; what it says cannot be read from here. */
export async function tryPage(name: string, url: string): Promise<Outcome> {
  const answer = await ask(url, { mode: 'no-cors', credentials: 'omit' })
  return answer
    ? good(`${name}: ${new URL(url).host} answers.`)
    : bad(`${name}: ${new URL(url).host} does not answer.`)
}

/** A URL in a document, with the name of the key it stands under and the MIME type beside it. */
interface FoundUrl {
  readonly key: string
  readonly url: string
  readonly format: string
}

const isUrl = (value: unknown): value is string => typeof value === 'string' && /^https?:/.test(value)

/** All URLs in a document, in its order. */
function allUrls(value: unknown, key = '', format = ''): readonly FoundUrl[] {
  if (isUrl(value)) return [{ key, url: value, format }]
  if (Array.isArray(value)) return value.flatMap(each => allUrls(each, key, format))
  if (typeof value !== 'object' || value === null) return []
  const stated: unknown = (value as Readonly<Record<string, unknown>>).format
  const own = typeof stated === 'string' ? stated : ''
  return Object.entries(value).flatMap(([name, each]) => allUrls(each, /^@?id$/.test(name) ? key : name, own))
}

/** URLs of files and of small pictures in a delivery JSON or a manifest, the first of each. */
export function urlsIn(json: unknown): {
  readonly file: string | undefined
  readonly picture: string | undefined
} {
  const urls = allUrls(json)
  const isPicture = ({ key }: FoundUrl) => /thumb/i.test(key)
  const isFile = ({ key, format }: FoundUrl) => /^url$/i.test(key) || (key === 'body' && format !== '')
  return {
    file: urls.find(each => isFile(each) && !isPicture(each))?.url,
    picture: urls.find(isPicture)?.url,
  }
}
