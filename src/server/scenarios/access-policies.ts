import { redirect, refuse } from '../protocol/answers.ts'
import type { Policy, Sample } from '../samples.ts'
import { isLentToAnother } from './loans.ts'
import { isSignedIn } from './sign-in.ts'

/** Seconds after which asking for a lent object again may help. */
const AGAIN = 5

/** Header values are latin-1; what is not becomes a question mark, line breaks become spaces. */
function headerSafe(text: string): string {
  return text.replaceAll(/[^\u0020-\u007e\u00a0-\u00ff]/g, character => (/\s/.test(character) ? ' ' : '?'))
}

function deny({ message, hidden }: Policy): Response {
  return refuse(403, 'Access is denied.', {
    ...(message && { 'X-Denied-Message': headerSafe(message) }),
    ...(hidden && { 'Access-Control-Expose-Headers': 'Date' }),
  })
}

/** Answer of a firewall in place of the document. */
const challenge = () =>
  new Response('<!doctype html><title>One moment</title><p>Are you a person?</p>', {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })

function byPolicy(policy: Policy, request: Request): Response | undefined {
  if (policy.access === 'denied') return deny(policy)
  if (policy.access === 'challenge') return challenge()
  if (policy.access === 'login-page' && !isSignedIn(request)) return redirect('/sign-in')
  const letIn = policy.access === 'login-page' || (policy.access === 'signed-in' && isSignedIn(request))
  return letIn ? undefined : refuse(401, 'Signing in is needed.')
}

/**
 * The refusal a reader meets at a sample: 401 when signing in may help, 403 with `X-Denied-Message` when it will
 * not, or what servers send in their place; `undefined` when the sample is open to the reader.
 */
export function refusalOf(sample: Sample, request: Request): Response | undefined {
  const refused = sample.policy && byPolicy(sample.policy, request)
  if (refused || !isLentToAnother(sample, request)) return refused
  return refuse(403, 'Lent to another reader.', {
    'X-Denied-Message': 'All copies are in use. Please try again later.',
    'Retry-After': String(AGAIN),
  })
}
