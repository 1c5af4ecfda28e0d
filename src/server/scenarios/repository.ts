import { refuse } from '../protocol/answers.ts'
import { isSignedIn } from './sign-in.ts'

// Another repository, as remote representations name it: a page for people that is asked with HEAD first.

/** Answers for `open`, `members` (401 without a session) and `closed` (403 with a message); 404 for others. */
export function answerRepository(request: Request, name: string): Response {
  if (name === 'closed')
    return refuse(403, 'Closed.', { 'X-Denied-Message': 'The archive is closed for stocktaking.' })
  if (name === 'members' && !isSignedIn(request)) return refuse(401, 'Signing in is needed.')
  if (name !== 'open' && name !== 'members') return refuse(404, 'There is no such object.')
  return new Response(
    '<!doctype html><html lang="en"><title>Hydrographic Archive</title><h1>Hydrographic Archive</h1><p>The chart, as the archive shows it.</p></html>',
    { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } },
  )
}
