// The adaptive arithmetic coder that JBIG2 (ITU-T T.88, Annex E) and JPEG 2000 (T.800, Annex C) share.

/** For each state: probability of the less likely symbol, the next states after either, and whether they swap. */
const STATES = [
  [0x5601, 1, 1, 1],
  [0x3401, 2, 6, 0],
  [0x1801, 3, 9, 0],
  [0x0ac1, 4, 12, 0],
  [0x0521, 5, 29, 0],
  [0x0221, 38, 33, 0],
  [0x5601, 7, 6, 1],
  [0x5401, 8, 14, 0],
  [0x4801, 9, 14, 0],
  [0x3801, 10, 14, 0],
  [0x3001, 11, 17, 0],
  [0x2401, 12, 18, 0],
  [0x1c01, 13, 20, 0],
  [0x1601, 29, 21, 0],
  [0x5601, 15, 14, 1],
  [0x5401, 16, 14, 0],
  [0x5101, 17, 15, 0],
  [0x4801, 18, 16, 0],
  [0x3801, 19, 17, 0],
  [0x3401, 20, 18, 0],
  [0x3001, 21, 19, 0],
  [0x2801, 22, 19, 0],
  [0x2401, 23, 20, 0],
  [0x2201, 24, 21, 0],
  [0x1c01, 25, 22, 0],
  [0x1801, 26, 23, 0],
  [0x1601, 27, 24, 0],
  [0x1401, 28, 25, 0],
  [0x1201, 29, 26, 0],
  [0x1101, 30, 27, 0],
  [0x0ac1, 31, 28, 0],
  [0x09c1, 32, 29, 0],
  [0x08a1, 33, 30, 0],
  [0x0521, 34, 31, 0],
  [0x0441, 35, 32, 0],
  [0x02a1, 36, 33, 0],
  [0x0221, 37, 34, 0],
  [0x0141, 38, 35, 0],
  [0x0111, 39, 36, 0],
  [0x0085, 40, 37, 0],
  [0x0049, 41, 38, 0],
  [0x0025, 42, 39, 0],
  [0x0015, 43, 40, 0],
  [0x0009, 44, 41, 0],
  [0x0005, 45, 42, 0],
  [0x0001, 45, 43, 0],
  [0x5601, 46, 46, 0],
]

/** Codes bits, each in a context; contexts learn. */
export class MqCoder {
  #bytes = [0]
  #a = 0x8000
  #c = 0
  #count = 12

  /** `contexts` is how many there are; `states` gives those that do not begin at 0. */
  constructor(contexts, states = {}) {
    this.state = new Uint8Array(contexts)
    this.likely = new Uint8Array(contexts)
    for (const [context, state] of Object.entries(states)) this.state[Number(context)] = state
  }

  encode(context, bit) {
    const [rare, next, nextRare, swap] = STATES[this.state[context]]
    this.#a -= rare
    if (bit === this.likely[context]) {
      if (this.#a & 0x8000) {
        this.#c += rare
        return
      }
      if (this.#a < rare) this.#a = rare
      else this.#c += rare
      this.state[context] = next
    } else {
      if (this.#a < rare) this.#c += rare
      else this.#a = rare
      if (swap) this.likely[context] = 1 - this.likely[context]
      this.state[context] = nextRare
    }
    this.#renormalize()
  }

  /** The bytes of everything that was coded. */
  finish() {
    const limit = this.#c + this.#a
    this.#c |= 0xffff
    if (this.#c >= limit) this.#c -= 0x8000
    for (let times = 0; times < 2; times++) {
      this.#c *= 2 ** this.#count
      this.#byteOut()
    }
    if (this.#bytes.at(-1) === 0xff) this.#bytes.pop()
    return Buffer.from(this.#bytes.slice(1))
  }

  #renormalize() {
    do {
      this.#a <<= 1
      this.#c *= 2
      if (--this.#count === 0) this.#byteOut()
    } while (!(this.#a & 0x8000))
  }

  #byteOut() {
    const last = this.#bytes.length - 1
    if (this.#bytes[last] !== 0xff && this.#c >= 0x8000000) {
      this.#bytes[last]++
      this.#c -= 0x8000000
    }
    const stuffed = this.#bytes[last] === 0xff
    const shift = stuffed ? 20 : 19
    this.#bytes.push(Math.floor(this.#c / 2 ** shift) & 0xff)
    this.#c %= 2 ** shift
    this.#count = stuffed ? 7 : 8
  }
}
