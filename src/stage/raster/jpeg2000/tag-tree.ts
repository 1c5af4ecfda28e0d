/** Reads one bit. */
export type ReadBit = () => number

interface Grid {
  readonly across: number
  /** Values as far as they are known, and whether they are. */
  readonly low: Uint16Array
  readonly isKnown: Uint8Array
}

/** A tag tree (B.10.2): numbers of a grid, told as far as a threshold. */
export class TagTree {
  readonly #grids: readonly Grid[]

  constructor(across: number, down: number) {
    const grids: Grid[] = []
    for (let width = across, height = down; ; width = (width + 1) >> 1, height = (height + 1) >> 1) {
      const count = width * height
      grids.push({ across: width, low: new Uint16Array(count), isKnown: new Uint8Array(count) })
      if (count <= 1) break
    }
    this.#grids = grids
  }

  /** Reads until the value is known or not below `threshold`; returns the value, or `threshold`. */
  read(x: number, y: number, threshold: number, readBit: ReadBit): number {
    let low = 0
    let isKnown = false
    for (let level = this.#grids.length - 1; level >= 0; level--) {
      const grid = this.#grids[level]
      if (!grid) break
      const index = (y >> level) * grid.across + (x >> level)
      low = Math.max(low, grid.low[index] ?? 0)
      isKnown = grid.isKnown[index] === 1
      while (!isKnown && low < threshold) {
        if (readBit() === 1) isKnown = true
        else low++
      }
      grid.low[index] = low
      grid.isKnown[index] = isKnown ? 1 : 0
    }
    return isKnown ? low : threshold
  }
}
