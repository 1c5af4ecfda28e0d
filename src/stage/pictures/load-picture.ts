import { probe } from '../../delivery/probe'
import { isSigned } from '../../delivery/renewal'
import { type Failure, failure } from '../../model/failure'

/** Raw pictures above this many pixels are let go again: they would take the tab's memory. */
const MOST_PIXELS = 100_000_000

/** Milliseconds until a picture that does not come is given up. */
const TIMEOUT = 30_000

/** Tries after a fault of the server or the connection, and milliseconds before the first of them. */
const RETRIES = 2
const PAUSE = 1000

/** What loading a picture needs to know. */
export interface PictureSource {
  /** The addresses to try, best first; asked again after a renewal. */
  candidates(): readonly string[]
  /** Renews signed addresses; `false` when there are no fresh ones. */
  renew(): Promise<boolean>
  /** `false` once nobody looks at the picture any more. */
  wanted(): boolean
  readonly credentialHosts: readonly string[]
}

/** `loaded`: the element has its pixels decoded; `abandoned`: nobody wanted it any more. */
export type PictureOutcome = 'loaded' | 'abandoned' | Failure

const wait = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

/** Loads one address into the element; `false` when the browser could make no picture of it in time. */
async function loadInto(picture: HTMLImageElement, url: string): Promise<boolean> {
  picture.src = url
  const decoded = picture.decode().then(
    () => picture.naturalWidth > 0 && picture.naturalWidth * picture.naturalHeight <= MOST_PIXELS,
    () => false,
  )
  return Promise.race([decoded, wait(TIMEOUT).then(() => false)])
}

/** Each address in turn. */
async function loadFirst(
  picture: HTMLImageElement,
  source: PictureSource,
): Promise<'loaded' | 'abandoned' | 'none'> {
  for (const url of source.candidates()) {
    const loaded = await loadInto(picture, url)
    if (!source.wanted()) return 'abandoned'
    if (loaded) return 'loaded'
  }
  return 'none'
}

/** Why none of the addresses gave a picture; once more with fresh addresses when they were signed. */
async function explain(picture: HTMLImageElement, source: PictureSource): Promise<PictureOutcome> {
  const renewed = source.candidates().some(isSigned) && (await source.renew())
  const again = renewed && source.wanted() ? await loadFirst(picture, source) : 'none'
  if (again !== 'none') return again
  if (!source.wanted()) return 'abandoned'
  const [best] = source.candidates()
  if (best === undefined) return failure('unsupported', { detail: 'unreadable-picture' })
  return probe(best, source.credentialHosts)
}

/**
 * Loads a picture into `picture`, which may already be on the stage: each address in turn, with fresh addresses
 * when they were signed, and twice more after a fault that may pass. Never throws.
 */
export async function loadPicture(picture: HTMLImageElement, source: PictureSource): Promise<PictureOutcome> {
  for (let retry = 0; ; retry++) {
    const outcome = await loadFirst(picture, source)
    if (outcome !== 'none') return outcome
    const found = await explain(picture, source)
    const mayPass = typeof found === 'object' && found.failure === 'unreachable' && found.detail !== 'offline'
    if (!mayPass || retry === RETRIES) return found
    await wait(PAUSE * (retry + 1) * (0.5 + Math.random()))
    if (!source.wanted()) return 'abandoned'
  }
}
