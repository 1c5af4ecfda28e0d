import { answerJson, refuse } from '../protocol/answers.ts'
import { isSignedBy, signatureOf } from '../protocol/secrets.ts'
import { findFile, isPicture, type Sample, type SamplePicture } from '../samples.ts'
import { isSignedIn, readerOf } from '../scenarios/sign-in.ts'

// The services of the IIIF authorization specifications, versions 2 and 1, over the sessions of the sign-in page.

const english = (text: string) => ({ en: [text] })

/** The token of the reader who has signed in: it says who they are and is worth nothing but to ask about access. */
const tokenFor = (reader: string) => `${reader}.${signatureOf('token', reader)}`

function hasToken(request: Request): boolean {
  const [, reader = '', signature = ''] =
    /^Bearer ([\w-]+)\.([0-9a-f]{64})$/.exec(request.headers.get('authorization') ?? '') ?? []
  return reader !== '' && isSignedBy('token', reader, signature)
}

/** Tells whether a reader may have a guarded picture `width` pixels wide. */
export function mayHaveWidth(sample: Sample, request: Request, width: number): boolean {
  return sample.openWidth === undefined || width <= sample.openWidth || isSignedIn(request)
}

const done = encodeURIComponent('/authorization/done')

/** The access service of version 2 and what is in it. Authorization Flow 2.0, sections 4 to 6. */
function accessService2(origin: string): object {
  return {
    id: `${origin}/sign-in?target-url=${done}`,
    type: 'AuthAccessService2',
    profile: 'active',
    label: english('Reading room of Skerrow'),
    heading: english('The full picture is for readers'),
    note: english('Sign in to the reading room to see this leaf at its full size.'),
    confirmLabel: english('Sign in to the reading room'),
    service: [
      { id: `${origin}/authorization/token`, type: 'AuthAccessTokenService2' },
      { id: `${origin}/sign-out`, type: 'AuthLogoutService2', label: english('Leave the reading room') },
    ],
  }
}

/** The login service of version 1. Authentication 1.0, section 2. */
function loginService1(origin: string): object {
  return {
    '@context': 'http://iiif.io/api/auth/1/context.json',
    '@id': `${origin}/sign-in?target-url=${done}`,
    profile: 'http://iiif.io/api/auth/1/login',
    label: 'Sign in to the reading room',
    header: 'Only for readers',
    description: 'Sign in to the reading room to see this leaf.',
    service: [
      { '@id': `${origin}/authorization/token`, profile: 'http://iiif.io/api/auth/1/token' },
      {
        '@id': `${origin}/sign-out`,
        profile: 'http://iiif.io/api/auth/1/logout',
        label: 'Leave the reading room',
      },
    ],
  }
}

/** The services that stand with a picture in the manifest and in its `info.json`; none when it is not guarded. */
export function guardingServices(origin: string, { guard }: Sample, file: SamplePicture): readonly object[] {
  if (guard === undefined) return []
  if (guard === 1) return [loginService1(origin)]
  const id = `${origin}/authorization/probe/${file.id}`
  return [{ id, type: 'AuthProbeService2', service: [accessService2(origin)] }]
}

/** The probe service: always 200 as an answer; whether the reader may have the picture stands in it. */
export function answerProbe(request: Request, origin: string, id: string): Response {
  const file = findFile(id)
  if (!file?.sample.guard || !isPicture(file.file)) return refuse(404, 'There is no such object.')
  const context = { '@context': 'http://iiif.io/api/auth/2/context.json', type: 'AuthProbeResult2' }
  if (hasToken(request)) return answerJson({ ...context, status: 200 })
  const width = file.sample.openWidth ?? 0
  const substitute = {
    id: `${origin}/authorization/small/${id}/${width}`,
    type: 'Image',
    format: 'image/jpeg',
  }
  const note = english('Readers who have not signed in see a small picture.')
  return answerJson({ ...context, status: 401, heading: english('Small picture'), note, substitute })
}

const ORIGIN = /^https?:\/\/[A-Za-z0-9.[\]:-]{1,255}$/
const MESSAGE_ID = /^[\w-]{1,64}$/

/** The token service: a page for a hidden iframe that tells its parent, and nobody else, who the reader is. */
export function answerToken(request: Request, url: URL): Response {
  const messageId = url.searchParams.get('messageId') ?? ''
  const origin = url.searchParams.get('origin') ?? ''
  if (!MESSAGE_ID.test(messageId) || !ORIGIN.test(origin)) return refuse(400, 'The question is malformed.')
  const reader = readerOf(request)
  const message =
    reader === undefined
      ? { type: 'AuthAccessTokenError2', profile: 'missingAspect', messageId, error: 'missingCredentials' }
      : { type: 'AuthAccessToken2', accessToken: tokenFor(reader), expiresIn: 300, messageId }
  const script = `parent.postMessage(${JSON.stringify(message)}, ${JSON.stringify(origin)})`
  return new Response(`<!doctype html><title>Token</title><script>${script}</script>`, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

/** Last page of signing in for a IIIF object: says that the tab can be closed. */
export function answerDone(): Response {
  return new Response(
    '<!doctype html><html lang="en"><title>Signed in</title><p>You have signed in. Close this tab to read on.</p></html>',
    { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } },
  )
}
