// A signed address is borrowed: it ends after minutes, and nobody keeps one beyond the page it is for.

const SIGNATURE = /[?&](?:X-Amz-Signature|X-Amz-Expires|Signature|Key-Pair-Id|Expires)=/i

/** Whether an address carries a signature that ends by itself (presigned S3, CloudFront). */
export function isSigned(address: string): boolean {
  return SIGNATURE.test(address)
}

/** Seconds between two renewals of one object, so that a wrong clock or a true refusal makes no storm. */
const QUIET_SECONDS = 3

/** Renews an object's addresses: once for everybody who waits, and not again at once after a vain renewal. */
export interface Renewal {
  /** Settles when fresh addresses are there (`true`) or cannot be had now (`false`). */
  renew(): Promise<boolean>
}

/** Makes the renewal of an object's addresses; `fetchAgain` fetches it and says whether that worked. */
export function createRenewal(fetchAgain: () => Promise<boolean>, now: () => number = Date.now): Renewal {
  let underWay: Promise<boolean> | undefined
  let last = Number.NEGATIVE_INFINITY
  let worked = false
  return {
    renew() {
      if (underWay) return underWay
      if (now() - last < QUIET_SECONDS * 1000) return Promise.resolve(worked)
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
