/**
 * Tells whether the error of pdf.js says that a file is encrypted for a program of a publisher (rights management) or for the
 * holders of certificates. Such a file cannot be opened with a password. ISO 32000-2, 7.6 (encryption).
 */
export const isUnknownProtection = (error: unknown): boolean =>
  error instanceof Error && /\bencryption (?:method|algorithm)\b/.test(error.message)
