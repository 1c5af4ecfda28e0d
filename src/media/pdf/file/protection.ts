/**
 * Tells whether pdf.js gave up since a file is encrypted in a way of its own: by the rights management of a publisher, or for
 * the holders of certificates. Only passwords can be asked for. ISO 32000-2, 7.6 (encryption).
 */
export const isUnknownProtection = (error: unknown): boolean =>
  error instanceof Error && /\bencryption (?:method|algorithm)\b/.test(error.message)
