// A slow line, simulated for staff: all that the viewer fetches, and its pictures, come late and share one narrow line.

/** Measures of a slow line. */
export interface LineSpeed {
  /** Milliseconds before an answer begins. */
  readonly delay: number
  /** Bytes per second, of all answers together. */
  readonly rate: number
}

/** Bytes of a compressed picture for each of its pixels, where the browser does not tell its size. */
const BYTES_PER_PIXEL = 0.2

const after = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

/** A line on which one transfer waits for the other. */
export class SlowLine {
  private freeAt = 0
  private readonly speed: LineSpeed

  constructor(speed: LineSpeed) {
    this.speed = speed
  }

  /** Settles when so many bytes have come. */
  async carry(bytes: number): Promise<void> {
    const now = performance.now()
    this.freeAt = Math.max(this.freeAt, now) + (bytes / this.speed.rate) * 1000
    await after(this.freeAt - now)
  }

  /** Settles when an answer begins. */
  begin(): Promise<void> {
    return after(this.speed.delay)
  }

  /** The same answer, whose body comes over this line. */
  slowed(answer: Response): Response {
    if (!answer.body) return answer
    const body = answer.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: async (part, controller) => {
          await this.carry(part.length)
          controller.enqueue(part)
        },
      }),
    )
    const { status, statusText, headers } = answer
    const slow = new Response(body, { status, statusText, headers })
    // A response that is made has no URL, by which documents are read.
    Object.defineProperty(slow, 'url', { value: answer.url })
    return slow
  }
}

const sizeOf = (url: string, { naturalWidth, naturalHeight }: HTMLImageElement): number => {
  const entry = performance.getEntriesByName(url, 'resource').at(-1)
  const stated = entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0
  return stated || naturalWidth * naturalHeight * BYTES_PER_PIXEL
}

/** Has every picture of the page come over a line: it is fetched apart, and given to its element when it would have come. */
function slowPictures(line: SlowLine): void {
  const { prototype } = HTMLImageElement
  const own = Object.getOwnPropertyDescriptor(prototype, 'src')
  const { setAttribute, decode } = prototype
  if (!own?.set) return
  const write = (image: HTMLImageElement, url: string) => own.set?.call(image, url)
  const waiting = new WeakMap<HTMLImageElement, Promise<void>>()
  const fetchApart = async (image: HTMLImageElement, url: string) => {
    await line.begin()
    const apart = new Image()
    const { crossOrigin, referrerPolicy } = image
    Object.assign(apart, { crossOrigin, referrerPolicy })
    write(apart, url)
    await decode.call(apart).catch(() => undefined)
    await line.carry(sizeOf(apart.src, apart))
  }
  const set = (image: HTMLImageElement, url: string) => {
    if (!/^(?:https?:|\/|\.)/.test(url)) {
      waiting.delete(image)
      return write(image, url)
    }
    const coming: Promise<void> = fetchApart(image, url).then(() => {
      // Another picture was set meanwhile.
      if (waiting.get(image) !== coming) return
      waiting.delete(image)
      write(image, url)
    })
    waiting.set(image, coming)
  }
  Object.defineProperty(prototype, 'src', {
    ...own,
    set(this: HTMLImageElement, url: string) {
      set(this, String(url))
    },
  })
  // An element without a picture calls itself complete.
  const complete = Object.getOwnPropertyDescriptor(prototype, 'complete')
  Object.defineProperty(prototype, 'complete', {
    ...complete,
    get(this: HTMLImageElement) {
      return !waiting.has(this) && complete?.get?.call(this)
    },
  })
  prototype.setAttribute = function (this: HTMLImageElement, name: string, value: string) {
    if (name === 'src') set(this, String(value))
    else setAttribute.call(this, name, value)
  }
  prototype.decode = async function (this: HTMLImageElement) {
    await waiting.get(this)
    return decode.call(this)
  }
}

/** Has all that this page fetches from now on, and its pictures, come over a slow line, until the page is left. */
export function slowDown(speed: LineSpeed): void {
  const line = new SlowLine(speed)
  const { fetch: quick } = globalThis
  globalThis.fetch = async (...request) => {
    await line.begin()
    return line.slowed(await quick(...request))
  }
  slowPictures(line)
}
