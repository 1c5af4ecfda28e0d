import { readBody } from './read-body'

/** A file, or the beginning of one that is larger than was wanted. */
export interface FetchedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** True when the file goes on. */
  readonly cut: boolean
  /** MIME type as the server says it, lower case, with its parameters; empty when it does not. */
  readonly format: string
  /** Bytes of the whole file; absent where the server does not say. */
  readonly size?: number
}

/** Reads at most `most` bytes of an answer. */
export async function readFile(response: Response, most: number): Promise<FetchedFile> {
  const format = (response.headers.get('Content-Type') ?? '').toLowerCase()
  const body = await readBody(response, most)
  const size = body.cut ? sizeIn(response) : body.bytes.length
  return { ...body, format, ...(size !== undefined && { size }) }
}

/** Finds how many bytes a file has that was asked for by HEAD, or of which a part or the beginning has come; `undefined` where it does not say. */
export function sizeIn(response: Response): number | undefined {
  const whole = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')?.[1]
  const length = whole ?? (response.status === 200 ? response.headers.get('Content-Length') : null)
  return Number(length) || undefined
}
