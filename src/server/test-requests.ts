import { handleDelivery } from './delivery.ts'
import { type Sample, samples } from './samples.ts'

// Requests shared by the tests of the delivery service.

/** An origin that exists nowhere. */
export const ORIGIN = 'https://library.example.org'

/** The sample in a folder. */
export function sampleIn(folder: string): Sample {
  const sample = samples.find(each => each.folder === folder && !each.unlisted)
  if (!sample) throw new Error(`there is no sample ${folder}`)
  return sample
}

/** Path of a sample under a prefix such as `/view/delivery`. */
export function pathFor(folder: string, prefix = '/view/delivery'): string {
  const { institution, representation } = sampleIn(folder)
  return `${prefix}/${institution}/${representation}`
}

/** Asks the service for a path or a whole address. */
export function ask(path: string, init?: RequestInit): Promise<Response> {
  return handleDelivery(new Request(new URL(path, ORIGIN), init))
}

/** Asks for JSON of an expected shape. */
export async function askJson<Shape>(path: string, init?: RequestInit): Promise<Shape> {
  return (await (await ask(path, init)).json()) as Shape
}

/** The cookie of a reader who has signed in. */
export async function sessionCookie(): Promise<string> {
  const body = new URLSearchParams({ name: 'Reader' })
  const answer = await ask('/sign-in', { method: 'POST', body })
  return (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
}
