/** Bytes of large parts that are kept where the browser keeps none of them. */
const MOST_KEPT = 2 ** 26

interface KeptPart {
  readonly offset: number
  readonly end: number
  /** A blob: the browser may put it on the disk, and the memory of the page stays free. */
  readonly blob: Blob
}

/** Keeps parts of a file for another reading; the oldest go first. */
export function keepingParts() {
  let parts: KeptPart[] = []
  return {
    add(offset: number, part: Uint8Array | Blob): void {
      const blob = part instanceof Blob ? part : new Blob([part as Uint8Array<ArrayBuffer>])
      parts.push({ offset, end: offset + blob.size, blob })
      let total = parts.reduce((sum, each) => sum + each.blob.size, 0)
      while (total > MOST_KEPT) total -= parts.shift()?.blob.size ?? total
    },
    /** Reads as much from a position on as lies in what is kept, up to a length. */
    read(offset: number, length: number): Blob {
      const pieces: Blob[] = []
      const end = offset + length
      for (let at = offset; at < end; ) {
        const part = parts.find(each => each.offset <= at && at < each.end)
        if (!part) break
        const until = Math.min(part.end, end)
        pieces.push(part.blob.slice(at - part.offset, until - part.offset))
        at = until
      }
      return new Blob(pieces)
    },
    forget(): void {
      parts = []
    },
  }
}
