/** A stretch of a file that is on its way before anyone asked for it; parts of it can be had as they arrive. */
export class Stretch {
  readonly begin: number
  /** Position after its last byte; comes down to what has arrived when the stretch breaks off. */
  end: number
  private readonly received: Uint8Array
  private filled = 0
  private waiting: (() => void)[] = []
  private reader: ReadableStreamDefaultReader<Uint8Array> | undefined

  /** From `begin` up to but not including `end`; `answer` settles with nothing when it cannot be had. */
  constructor(begin: number, end: number, answer: Promise<Response | undefined>) {
    this.begin = begin
    this.end = end
    this.received = new Uint8Array(end - begin)
    void answer.then(response => this.receive(response)).catch(() => this.stop())
  }

  /** The bytes from `begin` up to but not including `end`, as soon as they are here; nothing when they do not come. */
  async bytes(begin: number, end: number): Promise<Uint8Array | undefined> {
    while (this.begin + this.filled < end && end <= this.end)
      await new Promise<void>(resolve => this.waiting.push(resolve))
    return end <= this.end ? this.received.slice(begin - this.begin, end - this.begin) : undefined
  }

  /** Asks for no more; what has arrived can still be had. */
  stop(): void {
    if (this.begin + this.filled === this.end) return
    this.end = this.begin + this.filled
    void this.reader?.cancel().catch(() => undefined)
    this.wake()
  }

  private async receive(response: Response | undefined): Promise<void> {
    this.reader = response?.status === 206 ? response.body?.getReader() : undefined
    for (let part = await this.reader?.read(); part && !part.done; part = await this.reader?.read()) {
      const room = this.end - this.begin - this.filled
      const value = part.value.subarray(0, room)
      this.received.set(value, this.filled)
      this.filled += value.length
      this.wake()
    }
    this.stop()
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve()
  }
}
