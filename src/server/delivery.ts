import { refuse } from './protocol/answers.ts'
import { preflight, share } from './protocol/cross-origin.ts'
import { findService } from './services.ts'

// The delivery host of the sample library: one function from a request to an answer, with no state but the
// samples and the sessions. Development, preview, tests and mocks all call it; there is no second copy.

const LONGEST_URL = 8192

function decodedSegments(pathname: string): string[] | undefined {
  try {
    return pathname.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return undefined
  }
}

const withoutBody = ({ status, headers }: Response) => new Response(null, { status, headers })

/**
 * Answers as Alma does: delivery JSON, redirects from MMS IDs, manifests, pictures, thumbnails, texts,
 * signed file addresses, and the sign-in page, whatever the origin of the request's address. What is
 * unknown, malformed or not allowed is an answer with a status from 400 on.
 */
export async function handleDelivery(request: Request): Promise<Response> {
  if (request.url.length > LONGEST_URL) return refuse(414, 'The address is too long.')
  const url = new URL(request.url)
  const segments = decodedSegments(url.pathname)
  if (!segments) return refuse(400, 'The address is malformed.')
  const service = findService(url.pathname)
  if (!service) return refuse(404, 'There is no such service.')
  const { method } = request
  if (!service.methods.includes(method)) {
    return refuse(405, 'That method is not answered here.', { Allow: service.methods.join(', ') })
  }
  if (method === 'OPTIONS') return preflight(request, service.readers(url))
  const answer = await service.answer({ request, url, segments })
  // Alma's redirects and refused storage addresses carry no CORS headers.
  const closed = answer.status === 302 || (answer.status === 403 && service.path === '/storage/')
  const shared = share(request, answer, closed ? 'nobody' : service.readers(url))
  return method === 'HEAD' ? withoutBody(shared) : shared
}

/** True when `handleDelivery` answers this path; pages for readers at the same paths are the viewer's. */
export function isDelivered(pathname: string): boolean {
  return findService(pathname) !== undefined
}
