// The arithmetic decoder MQ (ISO/IEC 15444-1, Annex C).

/** Probability, next state after a more and a less probable symbol, and whether the symbols change places (table C.2). */
const STATES =
  `5601 1 1 1|3401 2 6 0|1801 3 9 0|0ac1 4 12 0|0521 5 29 0|0221 38 33 0|5601 7 6 1|5401 8 14 0|4801 9 14 0
|3801 10 14 0|3001 11 17 0|2401 12 18 0|1c01 13 20 0|1601 29 21 0|5601 15 14 1|5401 16 14 0|5101 17 15 0|4801 18 16 0
|3801 19 17 0|3401 20 18 0|3001 21 19 0|2801 22 19 0|2401 23 20 0|2201 24 21 0|1c01 25 22 0|1801 26 23 0|1601 27 24 0
|1401 28 25 0|1201 29 26 0|1101 30 27 0|0ac1 31 28 0|09c1 32 29 0|08a1 33 30 0|0521 34 31 0|0441 35 32 0|02a1 36 33 0
|0221 37 34 0|0141 38 35 0|0111 39 36 0|0085 40 37 0|0049 41 38 0|0025 42 39 0|0015 43 40 0|0009 44 41 0|0005 45 42 0
|0001 45 43 0|5601 46 46 0`
    .split('|')
    .map(line => line.trim().split(' '))
const PROBABILITY = Uint16Array.from(STATES, ([qe = '']) => Number.parseInt(qe, 16))
const MORE = Uint8Array.from(STATES, ([, next]) => Number(next))
const LESS = Uint8Array.from(STATES, ([, , next]) => Number(next))
const CHANGES = Uint8Array.from(STATES, ([, , , change]) => Number(change))

/** Contexts of a code block (D.3): state of each, and its more probable symbol. */
export class Contexts {
  readonly state = new Uint8Array(19)
  readonly symbol = new Uint8Array(19)

  constructor() {
    this.reset()
  }

  /** Begins anew (table D.7). */
  reset(): void {
    this.state.fill(0)
    this.symbol.fill(0)
    this.state[0] = 4
    this.state[17] = 3
    this.state[18] = 46
  }
}

/** Decoder of a segment; beyond its end it reads ones. */
export class Arithmetic {
  readonly #bytes: Uint8Array
  readonly #states: Uint8Array
  readonly #symbols: Uint8Array
  #at = 0
  #code: number
  #interval = 0x8000
  #shifts = 0

  constructor(bytes: Uint8Array, { state, symbol }: Contexts) {
    this.#bytes = bytes
    this.#states = state
    this.#symbols = symbol
    this.#code = (bytes[0] ?? 0xff) << 16
    this.#fill()
    this.#code <<= 7
    this.#shifts -= 7
  }

  #fill(): void {
    const next = this.#bytes[this.#at + 1] ?? 0xff
    if ((this.#bytes[this.#at] ?? 0xff) === 0xff) {
      if (next > 0x8f) {
        this.#code += 0xff00
        this.#shifts = 8
      } else {
        this.#at++
        this.#code += next << 9
        this.#shifts = 7
      }
    } else {
      this.#at++
      this.#code += next << 8
      this.#shifts = 8
    }
  }

  /** Decodes a symbol in a context. */
  bit(context: number): number {
    const state = this.#states[context] ?? 0
    const estimate = PROBABILITY[state] ?? 0
    let symbol = this.#symbols[context] ?? 0
    this.#interval -= estimate
    if (this.#code >>> 16 < estimate) {
      // The lower part: less probable, unless it is the larger one.
      if (this.#interval < estimate) this.#states[context] = MORE[state] ?? 0
      else {
        symbol ^= 1
        this.#becomeLess(context, state)
      }
      this.#interval = estimate
    } else {
      this.#code = (this.#code - (estimate << 16)) | 0
      if (this.#interval >= 0x8000) return symbol
      if (this.#interval < estimate) {
        symbol ^= 1
        this.#becomeLess(context, state)
      } else this.#states[context] = MORE[state] ?? 0
    }
    do {
      if (this.#shifts === 0) this.#fill()
      this.#interval <<= 1
      this.#code <<= 1
      this.#shifts--
    } while (this.#interval < 0x8000)
    return symbol
  }

  #becomeLess(context: number, state: number): void {
    if (CHANGES[state] === 1) this.#symbols[context] = 1 - (this.#symbols[context] ?? 0)
    this.#states[context] = LESS[state] ?? 0
  }
}

/** Bits of a pass that bypasses the arithmetic decoder (D.6); beyond the end they are zeros. */
export class PlainBits {
  readonly #bytes: Uint8Array
  #at = 0
  #byte = 0
  #left = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  bit(): number {
    if (this.#left === 0) {
      this.#left = this.#byte === 0xff ? 7 : 8
      this.#byte = this.#bytes[this.#at] ?? 0
      this.#at++
    }
    this.#left--
    return (this.#byte >> this.#left) & 1
  }
}
