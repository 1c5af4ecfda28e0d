import { afterEach, expect, it, vi } from 'vitest'
import { type Failure, failure } from '../../model/failure'
import { deliveredFile, type FilePart } from './delivered-file'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const FILE = Uint8Array.from({ length: 100 }, (_, index) => index)

/** The bytes of a part, which is a blob where it is large. */
async function bytesOf(reading: Promise<FilePart | Failure>): Promise<FilePart | Failure> {
  const part = await reading
  return part instanceof Blob ? new Uint8Array(await part.arrayBuffer()) : part
}

/** A server that answers ranges; counts what it is asked. */
function serverOf({ statesLength }: { readonly statesLength: boolean }) {
  const ranges: string[] = []
  const range = async (_: unknown, header: string) => {
    ranges.push(header)
    const [, first = 0, last = 0] = (/(\d+)-(\d+)/.exec(header) ?? []).map(Number)
    if (first >= FILE.length) return { ...failure('unreachable'), status: 416 }
    const headers = new Headers(
      statesLength ? [['Content-Range', `bytes ${first}-${last}/${FILE.length}`]] : [],
    )
    return new Response(FILE.slice(first, last + 1), { status: 206, headers })
  }
  return { range, ranges }
}

it.each([true, false])(
  'asks for nothing beyond the end, once it is known (stated: %s)',
  async statesLength => {
    const server = serverOf({ statesLength })
    const file = deliveredFile(server, () => 'https://x.example/a.tif')
    expect(await bytesOf(file.read(0, 4))).toEqual(FILE.slice(0, 4))
    for (const offset of [100_000, 200_000, 300_000, 400_000])
      expect(await bytesOf(file.read(offset, 70_000))).toEqual(new Uint8Array())
    expect(server.ranges).toHaveLength(statesLength ? 1 : 2)
  },
)

it('reads a file whole where the server knows no ranges, and asks once', async () => {
  let count = 0
  const range = async () => {
    count++
    return new Response(FILE)
  }
  const file = deliveredFile({ range }, () => 'https://x.example/a.tif')
  expect(await bytesOf(file.read(10, 5))).toEqual(FILE.slice(10, 15))
  expect(await bytesOf(file.read(90, 50))).toEqual(FILE.slice(90))
  expect(count).toBe(1)
})

it('asks for no byte twice', async () => {
  const large = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251)
  const ranges: string[] = []
  const range = async (_: unknown, header: string) => {
    ranges.push(header)
    const [, first = 0, last = 0] = (/(\d+)-(\d+)/.exec(header) ?? []).map(Number)
    const headers = { 'Content-Range': `bytes ${first}-${last}/${large.length}` }
    return new Response(large.slice(first, last + 1), { status: 206, headers })
  }
  const file = deliveredFile({ range }, () => 'https://x.example/a.tif')
  expect(await bytesOf(file.read(0, 16))).toEqual(large.slice(0, 16))
  expect(await bytesOf(file.read(0, 65_536))).toEqual(large.slice(0, 65_536))
  expect(await bytesOf(file.read(100, 150_000))).toEqual(large.slice(100, 150_100))
  expect(ranges).toEqual(['bytes=0-8191', 'bytes=8192-65535', 'bytes=65536-150099'])
  const rest = await bytesOf(file.read(150_100, 2 ** 20))
  expect(rest).toEqual(large.slice(150_100))
})

it('reads directories that lie far apart by some kilobytes each, and by one request where two blocks are needed', async () => {
  const large = Uint8Array.from({ length: 2 ** 20 }, (_, index) => index % 251)
  const ranges: string[] = []
  const range = async (_: unknown, header: string) => {
    ranges.push(header)
    const [, first = 0, last = 0] = (/(\d+)-(\d+)/.exec(header) ?? []).map(Number)
    return new Response(large.slice(first, last + 1), { status: 206 })
  }
  const file = deliveredFile({ range }, () => 'https://x.example/a.tif')
  for (const offset of [0, 500_000, 505_000, 900_000])
    expect(await bytesOf(file.read(offset, 800))).toEqual(large.slice(offset, offset + 800))
  expect(ranges).toEqual(['bytes=0-8191', 'bytes=499712-507903', 'bytes=892928-901119'])
  expect(await bytesOf(file.read(700_000, 8000))).toEqual(large.slice(700_000, 708_000))
  expect(ranges.slice(3)).toEqual(['bytes=696320-712703'])
})

it.each([
  ['where the answer has no ETag', {}, 1],
  ['where the browser may not store it', { ETag: '"1"', 'Cache-Control': 'private, no-store' }, 1],
  ['unless the browser keeps it', { ETag: '"1"' }, 2],
])('asks for a large part once, %s', async (_, stated, count) => {
  const large = Uint8Array.from({ length: 400_000 }, (__, index) => index % 251)
  const ranges: string[] = []
  const range = async (__: unknown, header: string) => {
    ranges.push(header)
    const [, first = 0, last = 0] = (/(\d+)-(\d+)/.exec(header) ?? []).map(Number)
    const headers = { ...stated, 'Content-Range': `bytes ${first}-${last}/${large.length}` }
    return new Response(large.slice(first, last + 1), { status: 206, headers })
  }
  const file = deliveredFile({ range }, () => 'https://x.example/a.tif')
  expect(await bytesOf(file.read(100_000, 200_000))).toEqual(large.slice(100_000, 300_000))
  expect(await bytesOf(file.read(120_000, 150_000))).toEqual(large.slice(120_000, 270_000))
  expect(ranges).toHaveLength(count)
  file.forget()
  expect(await bytesOf(file.read(120_000, 150_000))).toEqual(large.slice(120_000, 270_000))
  expect(ranges).toHaveLength(count + 1)
})

it('reads a large part as a blob, which nothing copies', async () => {
  const large = Uint8Array.from({ length: 2 ** 22 + 100_000 }, (_, index) => index % 251)
  const range = async (_: unknown, header: string) => {
    const [, first = 0, last = 0] = (/(\d+)-(\d+)/.exec(header) ?? []).map(Number)
    return new Response(large.slice(first, last + 1), { status: 206 })
  }
  const file = deliveredFile({ range }, () => 'https://x.example/a.jp2')
  expect(await bytesOf(file.read(0, 16))).toEqual(large.slice(0, 16))
  const whole = file.read(0, 2 ** 28)
  expect(await whole).toBeInstanceOf(Blob)
  expect(Buffer.compare((await bytesOf(whole)) as Uint8Array, large)).toBe(0)
})

const MEGABYTE = 2 ** 20

/** A server of three megabytes that states lengths, on a line that takes no time; `body` makes the body of an answer by its number, counted from 1. */
function quickServer(
  body: (part: Uint8Array<ArrayBuffer>, number: number, signal?: AbortSignal) => BodyInit,
) {
  vi.spyOn(performance, 'now').mockReturnValue(0)
  const ranges: string[] = []
  const large = Uint8Array.from({ length: 3 * MEGABYTE }, (_, index) => index % 251)
  const range = async (
    _: unknown,
    header: string,
    options?: { readonly signal?: AbortSignal | undefined },
  ) => {
    ranges.push(header)
    const [, first = 0, last = 0] = (/(\d+)-(\d+)/.exec(header) ?? []).map(Number)
    const part = large.slice(first, last + 1)
    const headers = { ETag: '"1"', 'Content-Length': `${part.length}` }
    return new Response(body(part, ranges.length, options?.signal), { status: 206, headers })
  }
  return { range, ranges, large }
}

it('leaves large parts to the browser after one that came quickly', async () => {
  const pieces = vi.spyOn(Response.prototype, 'body', 'get')
  const server = quickServer(part => new Blob([part]))
  const file = deliveredFile(server, () => 'https://x.example/a.tif')
  for (const offset of [0, MEGABYTE, 2 * MEGABYTE]) {
    pieces.mockClear()
    const part = await file.read(offset, MEGABYTE)
    expect(pieces.mock.calls.length > 0).toBe(offset === 0)
    const bytes = (await bytesOf(Promise.resolve(part))) as Uint8Array
    expect(Buffer.compare(bytes, server.large.slice(offset, offset + MEGABYTE))).toBe(0)
  }
})

it('tells of a part that broke off where the browser hands out what came', async () => {
  vi.stubGlobal('navigator', { onLine: true })
  const server = quickServer((part, number) => new Blob([number === 1 ? part : part.slice(0, 1000)]))
  const file = deliveredFile(server, () => 'https://x.example/a.tif')
  await file.read(0, MEGABYTE)
  expect(await file.read(MEGABYTE, MEGABYTE)).toMatchObject({
    failure: 'unreachable',
    detail: 'part-missing',
  })
})

it('asks once more, piece by piece, for a part that takes too long', async () => {
  vi.useFakeTimers()
  const stopping = (signal?: AbortSignal) =>
    new ReadableStream({
      start: controller => signal?.addEventListener('abort', () => controller.error(signal.reason)),
    })
  const server = quickServer((part, number, signal) => (number === 2 ? stopping(signal) : new Blob([part])))
  const file = deliveredFile(server, () => 'https://x.example/a.tif')
  await file.read(0, MEGABYTE)
  const slow = bytesOf(file.read(MEGABYTE, MEGABYTE))
  await vi.advanceTimersByTimeAsync(30_000)
  vi.useRealTimers()
  expect(Buffer.compare((await slow) as Uint8Array, server.large.slice(MEGABYTE, 2 * MEGABYTE))).toBe(0)
  expect(server.ranges).toHaveLength(3)
})
