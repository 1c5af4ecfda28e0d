/** Seconds around a place where addresses were renewed in vain. */
const SAME_PLACE = 1
/** Milliseconds in which a recording that came stops again at the same place: the address was not to blame. */
const SOON = 4000

/** The last renewal of a recording's address: one that was in vain is not repeated at the same place. */
export class LastRenewal {
  private second: number | undefined
  private at = 0
  private came = false
  private readonly now: () => number

  /** `now` is in milliseconds and never runs back. */
  constructor(now: () => number = () => performance.now()) {
    this.now = now
  }

  /** The address was renewed when the recording had stopped at a second. */
  note(second: number): void {
    this.second = second
    this.at = this.now()
    this.came = false
  }

  /** There is something to play. */
  arrived(): void {
    this.came = true
  }

  /** The reader tries again. */
  forget(): void {
    this.second = undefined
  }

  /** Tells whether a renewal near this second did not help; who pauses longer than an address lives stops there once more. */
  wasInVain(second: number): boolean {
    if (this.second === undefined || Math.abs(second - this.second) >= SAME_PLACE) return false
    return !this.came || this.now() - this.at < SOON
  }
}
