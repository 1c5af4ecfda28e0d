import type { Delivery } from '../../delivery/delivery'
import { isSigned } from '../../delivery/renewal'
import { retryWhilePassing } from '../../delivery/retry'
import { PICTURE_TIMEOUT } from '../../delivery/timeouts'
import { type Failure, failure } from '../../model/failure'

/** Raw pictures above this many pixels are let go again: they would take the tab's memory. */
const MOST_PIXELS = 100_000_000

/** Input of loading a picture. */
export interface PictureSource {
  /** The addresses to try, best first; asked again after a renewal. */
  candidates(): readonly string[]
  /** `false` once nobody looks at the picture any more. */
  wanted(): boolean
  readonly delivery: Pick<Delivery, 'freshUrl' | 'probe'>
}

/** `loaded`: the element has its pixels decoded; `abandoned`: nobody wanted it any more. */
export type PictureOutcome = 'loaded' | 'abandoned' | Failure

/** Loads one address into the element; `false` when the browser could make no picture of it in time. */
async function loadInto(picture: HTMLImageElement, url: string): Promise<boolean> {
  picture.src = url
  const decoded = picture.decode().then(
    () => picture.naturalWidth > 0 && picture.naturalWidth * picture.naturalHeight <= MOST_PIXELS,
    () => false,
  )
  // Left to run, the timer would keep the picture, and whatever it hangs on, for as long after it was let go of.
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<boolean>(resolve => {
    timer = setTimeout(() => resolve(false), PICTURE_TIMEOUT)
  })
  return Promise.race([decoded, late]).finally(() => clearTimeout(timer))
}

/** Tries each URL in turn. */
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

/** Tries each URL in turn, once more with fresh ones when one was signed, and then has `explain` say why none gave a picture. */
async function loadOrExplain(
  picture: HTMLImageElement,
  source: PictureSource,
  explain: (url: string) => Promise<Failure>,
): Promise<PictureOutcome> {
  if (!source.wanted()) return 'abandoned'
  const signedUrl = () => source.candidates().find(isSigned)
  const signed = signedUrl()
  const outcome = await loadFirst(picture, source)
  if (outcome !== 'none') return outcome
  const fresh = signed && (await source.delivery.freshUrl(signed, signedUrl))
  const again = fresh && source.wanted() ? await loadFirst(picture, source) : 'none'
  if (again !== 'none') return again
  if (!source.wanted()) return 'abandoned'
  const [best] = source.candidates()
  if (best === undefined) return failure('unsupported', { detail: 'unreadable-picture' })
  return explain(best)
}

/**
 * Loads a picture into `picture`, which may already be on the stage: each URL in turn, with fresh URLs when they were
 * signed, and once more after a fault that may pass. The reason is asked for once, so that a URL gets three requests at
 * most: picture, probe, picture. Never rejects.
 */
export function loadPicture(picture: HTMLImageElement, source: PictureSource): Promise<PictureOutcome> {
  let reason: Promise<Failure> | undefined
  const explain = (url: string) => {
    reason ??= source.delivery.probe(url)
    return reason
  }
  return retryWhilePassing(() => loadOrExplain(picture, source, explain), { retries: () => 1 })
}
