import { type Failure, failure, isFailure } from '../model/failure'
import { LARGEST_DOCUMENT, parseJson } from './parsing/parse-json'
import { readBody } from './read-body'
import { hostOf } from './safe-url'

/** A fetched document and the URL it came from, after redirects. */
export interface FetchedJson {
  readonly json: unknown
  readonly url: string
}

/** A web page to which the request was redirected is a sign-in page: the server does not say 401, but means it. */
function unreadable(result: Failure, { redirected }: Response, url: string): Failure {
  const host = hostOf(url)
  return redirected && result.detail === 'web-page'
    ? failure('login-required', { detail: 'login-page', host })
    : { ...result, host }
}

/** Reads the document of an answer; `invalid` or `login-required` where there is something else in it. */
export async function readJson(
  response: Response,
  url: string,
  onProgress?: (bytes: number) => void,
): Promise<FetchedJson | Failure> {
  const { bytes } = await readBody(response, LARGEST_DOCUMENT, onProgress)
  const parsed = parseJson(bytes)
  return isFailure(parsed)
    ? unreadable(parsed, response, url)
    : { json: parsed.json, url: response.url || url }
}
