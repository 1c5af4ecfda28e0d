import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Found, pathOf, type Sample, type SampleFile, samples } from '../samples.ts'
import { answerBytes } from './byte-ranges.ts'
import { isSignedBy, signatureOf } from './secrets.ts'

// Files are lent out as Alma lends them from S3: addresses that are signed and soon expire.

const SECONDS_TO_LIVE = 119
const SIGNATURE = 'X-Amz-Signature'

/** Folder of a representation in the storage: the pairs of the upper-case MD5 of its ID. */
export function storageKey(sample: Sample, file: SampleFile): string {
  const digest = createHash('md5').update(sample.representation).digest('hex').toUpperCase()
  return `${sample.institution}/storage/alma/${digest.replaceAll(/(..)(?=.)/g, '$1/')}/${file.name}`
}

const byPath = new Map<string, Found>(
  samples.flatMap(sample =>
    sample.files.map(file => [`/storage/${storageKey(sample, file)}`, { sample, file }]),
  ),
)

/** `20260101T000000Z`. */
const compactDate = (milliseconds: number) =>
  new Date(milliseconds).toISOString().replaceAll(/[-:]|\.\d+/g, '')

function millisecondsOf(compact: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(compact)
  if (!match) return Number.NaN
  const [, year, month, day, hour, minute, second] = match
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

/** Time on the clock of a sample's server, in milliseconds since the epoch. */
export function clockOf({ clockAhead = 0 }: Sample): number {
  return Date.now() + clockAhead * 3_600_000
}

/** The address of a file, signed now; it lives for two minutes unless the sample says otherwise. */
export function signedUrl(origin: string, sample: Sample, file: SampleFile): string {
  const path = `/storage/${storageKey(sample, file)}`
  const date = compactDate(clockOf(sample))
  const query = new URLSearchParams({
    'response-content-type': file.format,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Date': date,
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Expires': String(sample.secondsToLive ?? SECONDS_TO_LIVE),
    'X-Amz-Credential': `SKERROWSAMPLE/${date.slice(0, 8)}/eu-central-1/s3/aws4_request`,
  })
  return `${origin}${path}?${query}&${SIGNATURE}=${signatureOf('storage', `${path}?${query}`)}`
}

function deny(code: string, message: string): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return new Response(body, { status: 403, headers: { 'Content-Type': 'application/xml' } })
}

/** Why a signed address is not honoured, as S3 says it. */
function refusal(request: Request, url: URL, sample: Sample | undefined): Response | undefined {
  const signed = url.search.slice(1).replace(new RegExp(`&${SIGNATURE}=[^&]*$`), '')
  const signature = url.searchParams.get(SIGNATURE) ?? ''
  const mismatch = 'The request signature we calculated does not match the signature you provided.'
  // A URL presigned for GET is not signed for HEAD.
  if (request.method !== 'GET') return deny('SignatureDoesNotMatch', mismatch)
  if (signature === '') return deny('AccessDenied', 'Access Denied')
  if (!isSignedBy('storage', `${url.pathname}?${signed}`, signature))
    return deny('SignatureDoesNotMatch', mismatch)
  const written = millisecondsOf(url.searchParams.get('X-Amz-Date') ?? '')
  const expires = written + Number(url.searchParams.get('X-Amz-Expires')) * 1000
  return (sample ? clockOf(sample) : Date.now()) < expires
    ? undefined
    : deny('AccessDenied', 'Request has expired')
}

/** The sample a storage path belongs to; `undefined` when there is none. */
export function findStored(pathname: string): Found | undefined {
  return byPath.get(pathname)
}

/**
 * Answers a storage address with the file or a part of it, or with 403 as S3 does (XML) when it is
 * expired, altered or unknown.
 */
export async function answerStored(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const stored = findStored(url.pathname)
  const refused = refusal(request, url, stored?.sample)
  if (refused || !stored) return refused ?? deny('AccessDenied', 'Access Denied')
  const { sample, file } = stored
  if (sample.refusedFiles?.includes(sample.files.indexOf(file) + 1))
    return deny('AccessDenied', 'Access Denied')
  const bytes = new Uint8Array(await readFile(pathOf(sample, file.storedName ?? file.name)))
  const headers = {
    'Content-Type': url.searchParams.get('response-content-type') ?? stored.file.format,
    ETag: `"${createHash('md5').update(bytes).digest('hex')}"`,
    // A proxy that compressed it would falsify the lengths that byte ranges count by.
    'Cache-Control': 'private, no-transform',
    'X-Content-Type-Options': 'nosniff',
  }
  if (sample.withoutRanges)
    return new Response(bytes, { headers: { ...headers, 'Content-Length': String(bytes.length) } })
  return answerBytes(request, bytes, headers)
}
