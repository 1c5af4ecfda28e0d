import { readBody } from './read-body'

/** A file, or the beginning of one that is larger than was wanted. */
export interface FetchedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** True when the file goes on. */
  readonly cut: boolean
  /** MIME type as the server says it, lower case, with its parameters; empty when it does not. */
  readonly format: string
}

/** Reads at most `most` bytes of an answer. */
export async function readFile(response: Response, most: number): Promise<FetchedFile> {
  const format = (response.headers.get('Content-Type') ?? '').toLowerCase()
  return { ...(await readBody(response, most)), format }
}

/** Finds how many bytes a file has that was asked for by HEAD or by one byte of it; `undefined` where it does not say. */
export function sizeIn(response: Response): number | undefined {
  const whole = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')?.[1]
  const length = whole ?? (response.status === 200 ? response.headers.get('Content-Length') : null)
  return Number(length) || undefined
}
