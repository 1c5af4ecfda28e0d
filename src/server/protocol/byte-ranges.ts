/** First and last byte, both counted from 0 and both sent. */
interface ByteRange {
  readonly first: number
  readonly last: number
}

/** Reads a `Range` header for a body of `length` bytes (RFC 9110, 14.2); only a single range is answered. */
function parseRange(header: string, length: number): ByteRange | 'unsatisfiable' {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.replaceAll(' ', ''))
  const [, from = '', to = ''] = match ?? []
  if (from === '' && to === '') return 'unsatisfiable'
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from)
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1)
  return first > last || first >= length ? 'unsatisfiable' : { first, last }
}

/**
 * Answers with bytes or the part of them that is asked for: 200, 206, 416. A range is ignored when
 * `If-Range` names another version (RFC 9110, 13.1.5), and a unit other than bytes always.
 */
export function answerBytes(
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Response {
  const { length } = bytes
  const common = { ...headers, 'Accept-Ranges': 'bytes' }
  const header = request.headers.get('range')
  const sameVersion = [null, headers.ETag, headers['Last-Modified']].includes(request.headers.get('if-range'))
  if (!header || !sameVersion || !/^\s*bytes\b/i.test(header)) {
    return new Response(bytes, { headers: { ...common, 'Content-Length': String(length) } })
  }
  const range = parseRange(header, length)
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { ...common, 'Content-Range': `bytes */${length}` } })
  }
  const { first, last } = range
  const part = {
    'Content-Range': `bytes ${first}-${last}/${length}`,
    'Content-Length': String(last - first + 1),
  }
  return new Response(bytes.subarray(first, last + 1), { status: 206, headers: { ...common, ...part } })
}
