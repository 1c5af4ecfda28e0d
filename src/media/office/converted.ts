import type { OfficeKind } from './office-kind'

/** A picture of a document. */
export interface ConvertedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly format: string
}

/** A sheet of a workbook; every cell in words. */
export interface ConvertedSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  readonly columns: number
  /** True when there is more of it in the file. */
  readonly cut: boolean
  /** Positions of the rows and columns in the file, counted from 0; absent when none is hidden. */
  readonly positions?: { readonly rows: readonly number[]; readonly columns: readonly number[] }
  /** True when words stand in hidden rows or columns, which are left out. */
  readonly leftOut?: boolean
  /** True for a sheet that Excel does not show. */
  readonly hidden?: boolean
  /** True when its first column is on the right. */
  readonly rightToLeft?: boolean
  /** True for the sheet that Excel opens with. */
  readonly active?: boolean
}

/** A document: HTML that is not trusted, with pictures that it calls `picture:0` and so on. */
export interface ConvertedDocument {
  readonly html: string
  readonly pictures: readonly ConvertedPicture[]
  /** True when something of the file is not shown. */
  readonly partial: boolean
  /** True when it has tracked changes, which are shown as if they were accepted. */
  readonly changed: boolean
}

/** A workbook, the sheets that Excel hides at its end. */
export interface ConvertedWorkbook {
  readonly sheets: readonly ConvertedSheet[]
  readonly partial: boolean
}

/** An office file, converted. */
export type Converted = ConvertedDocument | ConvertedWorkbook

/** File to convert. */
export interface Conversion {
  readonly kind: OfficeKind
  readonly bytes: Uint8Array<ArrayBuffer>
  /** BCP 47 tag of the reader's language, in which dates without a format of their own are written. */
  readonly language: string
}
