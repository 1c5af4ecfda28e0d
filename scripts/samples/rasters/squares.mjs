// Draws a JPEG 2000 of several megabytes whose small resolutions come first (src/stage/raster/fixtures/squares.jp2.br): nine
// squares under a grain that repeats, so that the file is small when it is packed. Needs `opj_compress` of Debian's
// libopenjp2-tools. `node scripts/samples/rasters/squares.mjs`
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const SIDE = 3072
const SQUARE = 1024
/** Pixels after which the grain repeats: those of whole code blocks at several resolutions. */
const PERIOD = 128
const OUT = new URL('../../../src/stage/raster/fixtures/squares.jp2.br', import.meta.url).pathname

let seed = 7
const grain = Array.from({ length: PERIOD * PERIOD }, () => {
  seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
  return ((seed >> 16) % 9) - 4
})
const pixels = Buffer.alloc(SIDE * SIDE * 3)
for (let y = 0, to = 0; y < SIDE; y++)
  for (let x = 0; x < SIDE; x++, to += 3) {
    const square = Math.floor(y / SQUARE) * 3 + Math.floor(x / SQUARE)
    const noise = grain[(y % PERIOD) * PERIOD + (x % PERIOD)]
    for (const [channel, step] of [37, 83, 59].entries())
      pixels[to + channel] = 40 + ((square * step) % 170) + noise
  }
const work = mkdtempSync(join(tmpdir(), 'squares-'))
const [from, to] = ['squares.ppm', 'squares.jp2'].map(name => join(work, name))
writeFileSync(from, Buffer.concat([Buffer.from(`P6\n${SIDE} ${SIDE}\n255\n`), pixels]))
execFileSync('opj_compress', ['-i', from, '-o', to, '-p', 'RPCL', '-b', '32,32'], { stdio: 'ignore' })
const params = { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS }
writeFileSync(OUT, brotliCompressSync(readFileSync(to), { params }))
rmSync(work, { recursive: true })
