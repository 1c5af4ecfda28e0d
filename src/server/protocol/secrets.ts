import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

// Made anew whenever the service starts: what was signed before is then no longer valid.
const SECRET = randomBytes(32)

/** Signs a text for a purpose (HMAC-SHA256, hexadecimal). */
export function signatureOf(purpose: string, text: string): string {
  return createHmac('sha256', SECRET).update(`${purpose}\n${text}`).digest('hex')
}

/** True when the signature is the one this service would write; takes the same time either way. */
export function isSignedBy(purpose: string, text: string, signature: string): boolean {
  const expected = Buffer.from(signatureOf(purpose, text))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
