/** The bytes of a large answer, as far as they were wanted. */
export interface ReceivedBlob {
  readonly blob: Blob
  /** True when there was more than was wanted; the rest was not fetched. */
  readonly cut: boolean
}

/** Bytes that are put away together. */
const PIECE = 2 ** 20

/**
 * Reads at most so many bytes of a large answer, piece by piece into a blob: bytes that are copied at once would hold up
 * the page. One chunk more may have arrived when it stops.
 */
export async function readBlob(response: Response, most: number): Promise<ReceivedBlob> {
  const reader = response.body?.getReader()
  if (!reader) return { blob: await response.blob(), cut: false }
  const pieces: Blob[] = []
  let chunks: Uint8Array<ArrayBuffer>[] = []
  let received = 0
  let putAway = 0
  let cut = false
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value)
    received += part.value.byteLength
    if (received - putAway >= PIECE) {
      pieces.push(new Blob(chunks))
      chunks = []
      putAway = received
    }
    if (received > most) {
      // Nobody waits for the end of what is given up.
      void reader.cancel().catch(() => undefined)
      cut = true
      break
    }
  }
  return { blob: new Blob([...pieces, ...chunks]), cut }
}
