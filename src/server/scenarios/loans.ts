import { refuse } from '../protocol/answers.ts'
import { findSample, type Sample } from '../samples.ts'
import { readerOf } from './sign-in.ts'

// Objects that one reader at a time may have: who has them, until when. A reader is known by the session.

interface Held {
  readonly reader: string
  /** Milliseconds since the epoch. */
  readonly until: number
}

const held = new Map<string, Held>()

const holderOf = ({ representation }: Sample): Held | undefined => {
  const loans = held.get(representation)
  return loans && loans.until > Date.now() ? loans : undefined
}

/** Tells whether another reader has a sample that is lent to one at a time. */
export function isLentToAnother(sample: Sample, request: Request): boolean {
  const holder = sample.lentSeconds === undefined ? undefined : holderOf(sample)
  return holder !== undefined && holder.reader !== readerOf(request)
}

/** Lends a sample to the reader who asks; the seconds that are left, `undefined` when it is not lent at all. */
export function lend(sample: Sample, request: Request): number | undefined {
  if (sample.lentSeconds === undefined) return undefined
  const until = holderOf(sample)?.until ?? Date.now() + sample.lentSeconds * 1000
  held.set(sample.representation, { reader: readerOf(request) ?? '', until })
  return Math.ceil((until - Date.now()) / 1000)
}

/** Takes an object back from the reader who has it: 204; 404 when it is not lent to them. */
export function takeBack(request: Request, representation: string): Response {
  const sample = findSample(representation)
  const holder = sample && holderOf(sample)
  if (!holder || holder.reader !== readerOf(request)) return refuse(404, 'There is no such loan.')
  held.delete(representation)
  return new Response(null, { status: 204 })
}
