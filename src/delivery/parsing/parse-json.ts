import { type Failure, failure } from '../../model/failure'

/** Documents above this many bytes are refused unread. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024

const LOOKS_LIKE_A_WEB_PAGE = /^\s*(?:<!doctype html|<html|<head|<body|<script)/i

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return 'utf-8'
}

/**
 * Turns the bytes of an answer into JSON: `{ json }`, or a failure: `invalid` with the detail `web-page`
 * (a sign-in page or a firewall's challenge sent with status 200), `not-json` or `too-large`.
 */
export function parseJson(bytes: Uint8Array): { readonly json: unknown } | Failure {
  if (bytes.byteLength > LARGEST_DOCUMENT) return failure('invalid', { detail: 'too-large' })
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    return failure('invalid', { detail: LOOKS_LIKE_A_WEB_PAGE.test(text) ? 'web-page' : 'not-json' })
  }
}
