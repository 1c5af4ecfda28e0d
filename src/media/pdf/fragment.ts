// The place in a PDF as its fragment says it (RFC 8118, section 3): `page`, `zoom`, `nameddest`.

/** Place of the reader as pdf.js reports it. */
export interface Location {
  readonly pageNumber: number
  /** Such as `#page=3&zoom=120,0,792`. */
  readonly pdfOpenParams: string
}

/**
 * The fragment for a place. Where pages are shown whole, the page is all there is to say, and the page at which the file
 * opens by itself (`start`, counted from 0) needs no saying; else zoom and place on the page belong to it.
 */
export function toFragment(
  { pageNumber, pdfOpenParams }: Location,
  whole: boolean,
  start = 0,
): string | undefined {
  if (!whole) return pdfOpenParams.replace(/^#/, '')
  return pageNumber === start + 1 ? undefined : `page=${pageNumber}`
}

/** The position of the page that a fragment names, counted from 0; `undefined` when it names none. */
export function pageIn(fragment: string | undefined): number | undefined {
  const page = /(?:^|&)page=(\d{1,9})(?=&|$)/.exec(fragment ?? '')?.[1]
  return page === undefined ? undefined : Math.max(Number(page) - 1, 0)
}

/** Tells whether a fragment says more than the page. */
export function saysMore(fragment: string): boolean {
  return /(?:^|&)(?:zoom|nameddest|search)=/.test(fragment)
}
