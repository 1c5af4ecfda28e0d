// Helpers that the tests of decoders share.

import type { Pixels, RandomAccess } from './raster-source'

/** A file in memory; counts the bytes that are read of it. */
export function memoryFile(bytes: Uint8Array): RandomAccess & { bytesRead(): number } {
  let total = 0
  return {
    async read(offset, length, signal) {
      signal?.throwIfAborted()
      const part = bytes.slice(
        Math.min(offset, bytes.length),
        Math.min(offset + Math.max(length, 0), bytes.length),
      )
      total += part.length
      return part
    },
    bytesRead: () => total,
  }
}

/** Mean difference of a colour channel between two pictures of one size, 0 to 255; infinite for other sizes. */
export function meanDifference(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return Number.POSITIVE_INFINITY
  let sum = 0
  for (let at = 0; at < one.data.length; at++)
    if (at % 4 < 3) sum += Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0))
  return sum / ((one.data.length / 4) * 3)
}

/** Gives Node 20 what the decoders of pdf.js use and every supported browser has. */
export function completeNode(): void {
  if ('withResolvers' in Promise) return
  Object.assign(Promise, {
    withResolvers<T>() {
      let resolve: (value: T) => void = () => undefined
      let reject: (reason: unknown) => void = () => undefined
      const promise = new Promise<T>((toResolve, toReject) => {
        resolve = toResolve
        reject = toReject
      })
      return { promise, resolve, reject }
    },
  })
}
