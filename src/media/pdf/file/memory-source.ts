import type { OpenedBytes } from './byte-source'

/** Bytes of a file that are here already, such as one that is enclosed in another. */
export class MemorySource {
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** The whole file; pdf.js takes the copy with it. */
  async open(): Promise<OpenedBytes> {
    return { length: this.bytes.length, first: this.bytes.slice(), ranged: true }
  }

  async read(begin: number, end: number): Promise<Uint8Array> {
    return this.bytes.slice(begin, end)
  }

  stopReadingAhead(): void {
    // Nothing is on its way.
  }
}
