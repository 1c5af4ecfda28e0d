import { FROM_COPY } from '../model/offline/pack'

/** Bounds of a range of bytes (RFC 9110, 14.1.2) in a file of `size` bytes; `undefined` when it has none there. */
function boundsOf(range: string, size: number): { first: number; last: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? []
  if (from === '' && to === '') return undefined
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return first <= last ? { first, last } : undefined
}

/** The part of a kept answer that a request asks for: all of it, a range of its bytes, or its headers alone. */
export async function partOf(stored: Response, { method, headers }: Pick<Request, 'method' | 'headers'>) {
  const file = await stored.blob()
  const common = {
    'Content-Type': stored.headers.get('Content-Type') ?? file.type,
    'Accept-Ranges': 'bytes',
    [FROM_COPY]: 'yes',
  }
  const range = headers.get('Range')
  if (method === 'HEAD' || range === null) {
    const whole = { ...common, 'Content-Length': String(file.size) }
    return new Response(method === 'HEAD' ? null : file, { headers: whole })
  }
  const bounds = boundsOf(range, file.size)
  if (!bounds)
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${file.size}` } })
  const { first, last } = bounds
  return new Response(file.slice(first, last + 1), {
    status: 206,
    headers: {
      ...common,
      'Content-Length': String(last - first + 1),
      'Content-Range': `bytes ${first}-${last}/${file.size}`,
    },
  })
}
