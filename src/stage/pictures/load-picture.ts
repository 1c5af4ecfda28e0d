import { isSigned } from '../../delivery/renewal'
import { retryWhilePassing } from '../../delivery/retry'
import { PICTURE_TIMEOUT } from '../../delivery/timeouts'
import { type Failure, failure } from '../../model/failure'
import type { PictureOutcome, PictureSource } from './picture-source'

/** Pixels that an `<img>` has at most; larger pictures would take the tab's memory, and are reduced. */
const MOST_PIXELS = 2 ** 27

/** Milliseconds after which the part of a picture that has come is shown. */
const SLOW_ARRIVAL = 250

/** Loads the decoders for pictures that the browser cannot draw, or not at their size. */
export const loadDecoders = () => import('./load-undrawable')

/**
 * Settles when all of a picture has come, or so much of it that it is known to be too large. Until then, or until it is
 * slow, nothing of it is painted: for a part the browser decodes all there is, and then all of it once more. Resolves to the
 * pixels of one that is too large, which stays hidden: painted once, it would be decoded whole. Otherwise resolves to 0.
 */
function arrival(picture: HTMLImageElement): Promise<number> {
  const { style } = picture
  style.visibility = 'hidden'
  return new Promise(resolve => {
    const look = () => {
      const pixels = picture.naturalWidth * picture.naturalHeight
      if (pixels > MOST_PIXELS) resolve(pixels)
      else if (picture.complete) {
        style.visibility = ''
        resolve(0)
      } else if (!pixels) requestAnimationFrame(look)
      else setTimeout(() => (style.visibility = ''), SLOW_ARRIVAL)
    }
    picture.onload = picture.onerror = look
    look()
  })
}

/**
 * Loads one address into the element; `false` when the browser could make no picture of it in time, a failure when it is
 * too large for the browser.
 */
async function loadInto(
  picture: HTMLImageElement,
  url: string,
  source: PictureSource,
): Promise<boolean | Failure> {
  picture.src = url
  const decoded = arrival(picture)
    .then(async pixels => {
      if (pixels) {
        // All of it would come while its decoder is on the way, and letting go of it would hold up the page.
        picture.src = ''
        const refused = await (await loadDecoders()).reducePicture(picture, source, { url, pixels })
        if (refused) return refused
      }
      // On the stage it is decoded by being painted; `decode` would do the same work once more at the same time.
      if (!picture.isConnected || picture.previousSibling) await picture.decode()
      return picture.naturalWidth > 0
    })
    .catch(() => false)
  // Left to run, the timer would keep the picture, and whatever it hangs on, for as long after it was let go of.
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<false>(resolve => {
    timer = setTimeout(() => resolve(false), PICTURE_TIMEOUT)
  })
  return Promise.race([decoded, late]).finally(() => clearTimeout(timer))
}

/** Tries each URL in turn. */
async function loadFirst(picture: HTMLImageElement, source: PictureSource): Promise<PictureOutcome | 'none'> {
  for (const url of source.candidates()) {
    const loaded = !source.signal.aborted && (await loadInto(picture, url, source))
    if (source.signal.aborted) return 'abandoned'
    if (loaded) return loaded === true ? 'loaded' : loaded
  }
  return 'none'
}

/** Tries each URL in turn, once more with fresh ones when one was signed, and then has `explain` say why none gave a picture. */
async function loadOrExplain(
  picture: HTMLImageElement,
  source: PictureSource,
  explain: (url: string) => Promise<Failure>,
): Promise<PictureOutcome> {
  const signedUrl = () => source.candidates().find(isSigned)
  const signed = signedUrl()
  const outcome = await loadFirst(picture, source)
  if (outcome !== 'none') return outcome
  const fresh = signed && (await source.delivery.freshUrl(signed, signedUrl))
  const again = fresh ? await loadFirst(picture, source) : 'none'
  if (again !== 'none') return again
  if (fresh) void source.delivery.freshUrl(fresh, signedUrl, true)
  const [best] = source.candidates()
  if (source.signal.aborted) return 'abandoned'
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
