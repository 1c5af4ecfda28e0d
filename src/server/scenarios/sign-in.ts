import { redirect, refuse } from '../protocol/answers.ts'
import { isSignedBy, signatureOf } from '../protocol/secrets.ts'

const COOKIE = 'lectern-session'
const LONGEST_FORM = 4096
const LONGEST_NAME = 80

/** The reader whose session the request carries; `undefined` when it carries none that this service opened. */
export function readerOf(request: Request): string | undefined {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map(each => each.trim())
  const session = cookies.find(each => each.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? ''
  const [name = '', signature = ''] = session.split('.', 2)
  return name !== '' && isSignedBy('session', name, signature) ? name : undefined
}

/** True when the request carries a session that this service opened. */
export function isSignedIn(request: Request): boolean {
  return readerOf(request) !== undefined
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function page(target: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in: Library of the Skerrow Isles</title>
<style>
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
body { display: grid; min-height: 100vh; margin: 0; place-content: center; padding: 1rem }
main { max-width: 24rem }
label { display: block; margin-top: 1rem }
input, button { box-sizing: border-box; width: 100%; min-height: 2.75rem; margin-top: .25rem; padding: .25rem .75rem; font: inherit }
button { margin-top: 1rem }
</style>
</head>
<body>
<main>
<h1>Sign in</h1>
<p>Library of the Skerrow Isles. Any name opens the reading room; this is a sample service.</p>
<form method="post" action="/sign-in?target-url=${escapeHtml(encodeURIComponent(target))}">
<label for="name">Your name</label>
<input id="name" name="name" autocomplete="username" required maxlength="${LONGEST_NAME}">
<button>Sign in</button>
</form>
</main>
</body>
</html>
`
}

/** The viewer may stand on another port or under the other name of this machine; nowhere else. */
const isLoopback = ({ protocol, hostname }: URL) =>
  protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost')

/** URL to go to afterwards: of this origin or this machine only; `/` when none is given. */
function targetOf(url: URL): string | undefined {
  const given = url.searchParams.get('target-url')
  if (given === null || given === '') return '/'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\]/.test(given) || !URL.canParse(given, url.origin)) return undefined
  const target = new URL(given, url.origin)
  if (target.username !== '' || target.password !== '') return undefined
  if (target.origin === url.origin) return target.href.slice(target.origin.length)
  return isLoopback(target) && isLoopback(url) ? target.href : undefined
}

async function openSession(request: Request, target: string): Promise<Response> {
  const form = await request.text()
  if (form.length > LONGEST_FORM) return refuse(413, 'The form is too long.')
  const name = new URLSearchParams(form).get('name')?.trim() ?? ''
  if (name === '' || name.length > LONGEST_NAME) return refuse(400, 'A name is needed.')
  const session = Buffer.from(name).toString('base64url')
  const answer = redirect(target, 303)
  const cookie = `${COOKIE}=${session}.${signatureOf('session', session)}; Path=/; HttpOnly; SameSite=Lax`
  answer.headers.append('Set-Cookie', cookie)
  return answer
}

/** The sign-in page and what happens when its form is sent: a session cookie, then back to `target-url`. */
export async function signIn(request: Request): Promise<Response> {
  const target = targetOf(new URL(request.url))
  if (target === undefined) return refuse(400, 'The target is not an address of this service.')
  if (request.method === 'POST') return openSession(request, target)
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  }
  return new Response(page(target), { headers })
}

/** Ends the session, then goes to `target-url`. */
export function signOut(request: Request): Response {
  const target = targetOf(new URL(request.url))
  if (target === undefined) return refuse(400, 'The target is not an address of this service.')
  const answer = redirect(target, 303)
  answer.headers.append('Set-Cookie', `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`)
  return answer
}
