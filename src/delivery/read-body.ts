/** The bytes of an answer, as far as they were wanted. */
export interface ReceivedBody {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** True when there was more than was wanted; the rest was not fetched. */
  readonly cut: boolean
}

/** Reads at most so many bytes of an answer; one chunk more may have arrived when it stops. */
export async function readBody(
  response: Response,
  most: number,
  onProgress?: (bytes: number) => void,
): Promise<ReceivedBody> {
  const reader = response.body?.getReader()
  if (!reader) return { bytes: new Uint8Array(await response.arrayBuffer()), cut: false }
  const chunks: Uint8Array[] = []
  let received = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value)
    received += part.value.byteLength
    onProgress?.(received)
    if (received > most) {
      // Nobody waits for the end of what is given up.
      void reader.cancel().catch(() => undefined)
      return { bytes: joined(chunks, received), cut: true }
    }
  }
  return { bytes: joined(chunks, received), cut: false }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
