// Types of the used parts of zip.js as foliate-js brings it.
declare module 'foliate-js/vendor/zip.js' {
  export class BlobReader {
    constructor(blob: Blob)
  }
  export interface Entry {
    readonly filename: string
    readonly rawFilename: Uint8Array
    readonly filenameUTF8: boolean
    readonly directory: boolean
    readonly encrypted: boolean
    readonly uncompressedSize: number
    getData(to: WritableStream<Uint8Array>): Promise<unknown>
  }
  export class ZipReader {
    constructor(reader: BlobReader)
    getEntries(): Promise<Entry[]>
  }
  export function configure(options: { readonly useWebWorkers: boolean }): void
}
