import { isSigned } from '../../delivery/addresses'
import { probe } from '../../delivery/probe'
import { type Failure, isFailure } from '../../model/failure'

/** Raw pictures above this many pixels are let go again: they would take the tab's memory. */
const MOST_PIXELS = 100_000_000

/** A picture that is ready to be painted without delay, or why there is none. */
export type PictureResult = HTMLImageElement | Failure

/** What loading a picture needs to know. */
export interface PictureSource {
  /** The addresses to try, best first; asked again after a renewal. */
  candidates(): readonly string[]
  /** Renews signed addresses; `false` when there are no fresh ones. */
  renew(): Promise<boolean>
  readonly credentialHosts: readonly string[]
}

/** Loads one address into the element; `false` when the browser could make no picture of it. */
async function loadInto(picture: HTMLImageElement, address: string): Promise<boolean> {
  picture.src = address
  try {
    await picture.decode()
    return picture.naturalWidth * picture.naturalHeight <= MOST_PIXELS
  } catch {
    return false
  }
}

async function firstThatLoads(
  picture: HTMLImageElement,
  addresses: readonly string[],
  wanted: () => boolean,
) {
  for (const address of addresses) {
    if (!wanted()) return true
    if (await loadInto(picture, address)) return true
  }
  return false
}

/**
 * Loads a picture into `picture`, which may already be on the stage: each address in turn, once more with
 * fresh addresses when they were signed. Comes back with the decoded element or with why there is none.
 */
export async function loadPicture(
  picture: HTMLImageElement,
  source: PictureSource,
  wanted: () => boolean,
): Promise<PictureResult> {
  const addresses = source.candidates()
  if (await firstThatLoads(picture, addresses, wanted)) return picture
  const [best = ''] = addresses
  const renewed = addresses.some(isSigned) && (await source.renew())
  if (renewed && (await firstThatLoads(picture, source.candidates(), wanted))) return picture
  return probe(source.candidates()[0] ?? best, source.credentialHosts)
}

/** Tells a loaded picture from a failure. */
export function isPicture(result: PictureResult): result is HTMLImageElement {
  return !isFailure(result)
}
