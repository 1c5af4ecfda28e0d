/** Bytes asked for first: enough for the head of most files, little enough for a slow line. */
export const FIRST_BYTES = 65_536

/** Writes the `Range` header (RFC 9110, 14.2) of the bytes from `begin` up to but not including `end`. */
export const rangeOf = (begin: number, end: number) => `bytes=${begin}-${end - 1}`

/** Range of the first bytes, which may be asked for before what shows the file has arrived. */
export const FIRST_RANGE = rangeOf(0, FIRST_BYTES)
