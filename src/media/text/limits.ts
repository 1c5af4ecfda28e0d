/** Bytes of a text that are fetched and shown. */
export const MOST_BYTES = 32 * 1024 * 1024
