// A signed address is borrowed: it ends after minutes, and nobody keeps one beyond the page it is for.

const SIGNATURE = /[?&](?:X-Amz-Signature|X-Amz-Expires|Signature|Key-Pair-Id|Expires)=/i

/** Tells whether an address carries a signature that ends by itself (presigned S3, CloudFront). */
export function isSigned(url: string): boolean {
  return SIGNATURE.test(url)
}

/** Seconds after a renewal in which those who come late take its answer instead of asking again. */
const QUIET = { worked: 3, vain: 30 }

/** Renews an object's addresses: once for everybody who waits, and not again at once after a vain renewal. */
export interface Renewal {
  /**
   * Settles when fresh addresses are there (`true`) or cannot be had now (`false`). `inVain` says that a fresh address was
   * refused too: the last renewal then counts as one that brought nothing, and none is made.
   */
  renew(inVain?: boolean): Promise<boolean>
}

/** A renewal that can be told that things have changed. */
export interface KeptRenewal extends Renewal {
  /** The reader asked, signed in or is back on the network: a vain renewal before that counts no more. */
  forget(): void
}

/**
 * Makes the renewal of an object's addresses; `fetchAgain` fetches it and says whether that worked. `now` is in
 * milliseconds and never runs back: neither the server's clock nor a corrected one of the reader's has a say.
 */
export function createRenewal(
  fetchAgain: () => Promise<boolean>,
  now: () => number = () => performance.now(),
): KeptRenewal {
  let underWay: Promise<boolean> | undefined
  let last = Number.NEGATIVE_INFINITY
  let worked = false
  return {
    forget() {
      if (!worked) last = Number.NEGATIVE_INFINITY
    },
    renew(inVain) {
      if (underWay) return underWay
      if (inVain) worked = false
      const quiet = worked ? QUIET.worked : QUIET.vain
      if (inVain || now() - last < quiet * 1000) return Promise.resolve(worked)
      underWay = fetchAgain()
        .then(result => {
          worked = result
          return result
        })
        .finally(() => {
          last = now()
          underWay = undefined
        })
      return underWay
    },
  }
}
