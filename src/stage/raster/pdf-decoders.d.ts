// The decoders of pdf.js, which come without types.

declare module 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs' {
  interface WasmOptions {
    readonly getHandler: () => {
      sendWithPromise(kind: string, request: { readonly filename: string }): Promise<Uint8Array>
    }
    readonly useWasm: boolean
    readonly useWorkerFetch: boolean
    readonly wasmUrl: string
  }
  interface FaxOptions {
    /** Negative: two-dimensional (Group 4); 0: one-dimensional; positive: mixed. */
    readonly K: number
    readonly EndOfLine: boolean
    readonly EncodedByteAlign: boolean
    readonly BlackIs1: boolean
    readonly Columns: number
    readonly Rows: number
  }
  export const VerbosityLevel: { readonly ERRORS: number }
  export function setVerbosityLevel(level: number): void
  export class JpegImage {
    constructor(options?: { readonly colorTransform?: number })
    readonly width: number
    readonly height: number
    parse(bytes: Uint8Array): void
    getData(options: {
      readonly width: number
      readonly height: number
      readonly forceRGB?: boolean
      readonly isSourcePDF?: boolean
    }): Uint8Array | Uint8ClampedArray
  }
  export class JpxImage {
    static readonly instance: JpxImage
    static setOptions(options: WasmOptions): void
    decode(
      bytes: Uint8Array,
      options: { readonly numComponents?: number; readonly reducePower?: number },
    ): Promise<Uint8ClampedArray>
  }
  export class Jbig2Image {
    static readonly instance: Jbig2Image
    decode(
      bytes: Uint8Array,
      width: number,
      height: number,
      globals: undefined,
      fax: FaxOptions,
    ): Promise<Uint8Array>
  }
}

declare module 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs' {
  export * from 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs'
}
