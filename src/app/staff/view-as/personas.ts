import { type Failure, failure } from '../../../model/failure'

/** Readers as whom staff can see an object, as `view-as=` in a link has them. */
export const PERSONAS = [
  'stranger',
  'signed-in',
  'on-campus',
  'denied',
  'embargo',
  'copies',
  'session-ends',
  'phone',
  'slow-line',
  'no-script',
  'text-only',
] as const
/** Reader as whom staff can see an object. */
export type Persona = (typeof PERSONAS)[number]

/** Finds the reader that a link names; `undefined` when it names none. */
export const personaOf = (name: string | undefined): Persona | undefined =>
  PERSONAS.find(each => each === name)

/** The refusal that a reader meets in place of the object; the words are those of a library, so that the notice is theirs. */
const REFUSALS: Readonly<Partial<Record<Persona, Failure>>> = {
  stranger: failure('login-required', { status: 401 }),
  denied: failure('denied', { status: 403 }),
  embargo: failure('denied', { status: 403, message: 'Under embargo' }),
  copies: failure('denied', { status: 403, message: 'All copies are in use' }),
}

/** The refusal that a reader meets in place of the object; `undefined` for one who is let in. */
export const refusalFor = (persona: Persona): Failure | undefined => REFUSALS[persona]

/** Readers for whom the viewer is shown in an iframe of its own: on a phone, without scripts, the words alone. */
export type FramedPersona = 'phone' | 'no-script' | 'text-only'

/** Tells whether the viewer is shown in an iframe for a reader. */
export const isFramed = (persona: Persona): persona is FramedPersona =>
  persona === 'phone' || persona === 'no-script' || persona === 'text-only'

/** The line of a reader with a slow one: that of a telephone at the edge of its net. */
export const SLOW_LINE = { delay: 400, rate: 50_000 } as const

/** A link with other parameters left character for character: addresses in links are often not encoded. */
function withParameters(href: string, dropped: RegExp, added: readonly string[]): string {
  const url = new URL(href)
  const others = url.search
    .slice(1)
    .split('&')
    .filter(part => part !== '' && !dropped.test(part))
  url.search = [...others, ...added].join('&')
  return url.href
}

/** A link to the same place as another reader, or as nobody else. */
export const linkAs = (href: string, persona: Persona | undefined): string =>
  withParameters(href, /^view-as=/, persona ? [`view-as=${persona}`] : [])

/** The same place without anything for staff. */
export const linkForReaders = (href: string): string =>
  withParameters(href, /^(?:view-as|staff|preflight)=/, [])
