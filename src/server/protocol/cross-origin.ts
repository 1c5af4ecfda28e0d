import { withHeaders } from './answers.ts'

/**
 * Origins that may read an answer. `credentials`: the origin that asks, with its cookies (Alma's
 * delivery service); `anyone`: `*`, without cookies (image server, storage); `nobody`: no headers at all
 * (Alma's redirects from an MMS ID, refused storage addresses).
 */
export type Readers = 'credentials' | 'anyone' | 'nobody'

const ORIGIN = /^https?:\/\/[A-Za-z0-9.[\]:-]{1,255}$/
const HEADER_NAMES = /^[A-Za-z0-9-]{1,64}(?:\s*,\s*[A-Za-z0-9-]{1,64}){0,20}$/
const EXPOSED = {
  credentials: 'X-Denied-Message, Retry-After, Date',
  anyone: 'Accept-Ranges, Content-Length, Content-Range, Date, ETag, Link',
}

function corsHeaders(request: Request, readers: Readers): Record<string, string> {
  if (readers === 'nobody') return {}
  const exposed = { 'Access-Control-Expose-Headers': EXPOSED[readers] }
  if (readers === 'anyone') return { 'Access-Control-Allow-Origin': '*', ...exposed }
  const origin = request.headers.get('origin') ?? ''
  const vary = { Vary: 'Origin, Accept' }
  if (!ORIGIN.test(origin)) return vary
  const allowed = { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' }
  return { ...vary, ...allowed, ...exposed }
}

/** Adds the CORS headers to an answer. */
export function share(request: Request, answer: Response, readers: Readers): Response {
  const exposed = answer.headers.get('Access-Control-Expose-Headers')
  const shared = withHeaders(answer, corsHeaders(request, readers))
  return exposed === null ? shared : withHeaders(shared, { 'Access-Control-Expose-Headers': exposed })
}

/** Answers a preflight (Fetch standard, "CORS-preflight request"). */
export function preflight(request: Request, readers: Readers): Response {
  const headers = request.headers.get('access-control-request-headers') ?? ''
  const allowed: Record<string, string> = HEADER_NAMES.test(headers)
    ? { 'Access-Control-Allow-Headers': headers }
    : {}
  const methods = { 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS', 'Access-Control-Max-Age': '600' }
  const answer = new Response(null, { status: 204, headers: { Allow: 'GET, HEAD, OPTIONS' } })
  if (readers === 'nobody') return answer
  return withHeaders(answer, { ...corsHeaders(request, readers), ...methods, ...allowed })
}
