import { refuse } from './answers.ts'
import type { Sample } from './samples.ts'
import { isSignedIn } from './sign-in.ts'

/** Header values are latin-1; what is not becomes a question mark, line breaks become spaces. */
function headerSafe(text: string): string {
  return text.replaceAll(/[^\u0020-\u007e\u00a0-\u00ff]/g, character => (/\s/.test(character) ? ' ' : '?'))
}

/**
 * The refusal a reader meets at a sample: 401 when signing in may help, 403 with `X-Denied-Message` when
 * it will not; `undefined` when the sample is open to the reader.
 */
export function refusalOf(sample: Sample, request: Request): Response | undefined {
  const { policy } = sample
  if (!policy) return undefined
  if (policy.access === 'signed-in') {
    return isSignedIn(request) ? undefined : refuse(401, 'Signing in is needed.')
  }
  const message = policy.message ? { 'X-Denied-Message': headerSafe(policy.message) } : undefined
  return refuse(403, 'Access is denied.', message)
}
