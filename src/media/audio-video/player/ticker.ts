/** Milliseconds between two looks at the time while it plays. */
const TICK = 100

/** Calls ten times a second while it runs, and knows how long ago it was last asked for the time. */
export class Ticker {
  private readonly onTick: () => void
  private timer: ReturnType<typeof setInterval> | undefined
  private request = 0

  constructor(onTick: () => void) {
    this.onTick = onTick
  }

  start(): void {
    this.request = performance.now()
    this.timer ??= setInterval(this.onTick, TICK)
  }

  stop(): void {
    clearInterval(this.timer)
    this.timer = undefined
  }

  /** Seconds since it was started or last asked. */
  elapsed(): number {
    const now = performance.now()
    const seconds = (now - this.request) / 1000
    this.request = now
    return seconds
  }
}
