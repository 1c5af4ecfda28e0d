// Preservation masters, as archives keep them: leaves of other samples as TIFF and JPEG 2000. Made after the samples whose
// files they are drawn from; needs a tool of Debian: libopenjp2-tools.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

const SAMPLES = join(import.meta.dirname, '../../../src/server/samples')
const UNBOUNDED = { limitInputPixels: false }
const open = path => sharp(join(SAMPLES, path), UNBOUNDED)

/** A harbour of the chart: tiles of 256 pixels, at full size and at every half of it. */
const pyramid = () =>
  open('map/skerrow-isles-1887.jpg')
    .extract({ left: 6400, top: 3000, width: 3000, height: 4000 })
    .tiff({ tile: true, tileWidth: 256, tileHeight: 256, pyramid: true, compression: 'jpeg', quality: 50 })
    .toBuffer()

/** A photograph in strips, gray with 16 bits, as a scanner gives it. */
const deepGray = () =>
  open('photographs/pel-1905-021.jpg')
    .resize(620)
    .toColourspace('grey16')
    .tiff({ compression: 'lzw', predictor: 'horizontal' })
    .toBuffer()

/** A leaf in black and white, as a fax or a microfilm scanner gives it. */
const fax = () =>
  open('minutes/lifeboat-minutes-1.jpg')
    .resize(2480)
    .threshold(150)
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1 })
    .toBuffer()

/** A plate separated for the press. */
const separated = () =>
  open('botanical/trewin-sea-holly.jpg')
    .resize(560)
    .toColourspace('cmyk')
    .tiff({ compression: 'deflate', predictor: 'horizontal' })
    .toBuffer()

/** The TIFF masters. */
export const masters = {
  folder: 'masters',
  number: '501',
  label: 'Preservation masters: TIFF',
  description: 'A tiled pyramid, strips of 16 bits, a fax and a CMYK plate, as an archive keeps them.',
  metadata: [
    ['Title', 'Preservation masters of four leaves, in TIFF'],
    ['Creator', 'Imaging room of the Museum and Library'],
    ['Date of Publication', '2026'],
    ['Physical description', '4 files'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  behavior: ['individuals'],
  async files() {
    const format = 'image/tiff'
    return [
      { name: 'skr-0001-chart.tif', label: 'Chart, tiled pyramid', format, bytes: await pyramid() },
      { name: 'skr-0002-photograph.tif', label: 'Photograph, 16 bits', format, bytes: await deepGray() },
      { name: 'skr-0003-minutes.tif', label: 'Minutes, black and white', format, bytes: await fax() },
      { name: 'skr-0004-plate.tif', label: 'Plate, CMYK', format, bytes: await separated() },
    ]
  },
}

/** JPEG 2000 of a JPEG in another sample, in tiles or whole, with `rate` to one. */
async function jpeg2000(path, rate, ...options) {
  const work = mkdtempSync(join(tmpdir(), 'masters-'))
  const [from, to] = [join(work, 'leaf.png'), join(work, 'leaf.jp2')]
  await open(path).png().toFile(from)
  execFileSync('opj_compress', ['-i', from, '-o', to, '-r', String(rate), ...options], { stdio: 'ignore' })
  const bytes = readFileSync(to)
  rmSync(work, { recursive: true })
  return bytes
}

/** A leaf as JPEG 2000; `readableAs` is the JPEG it was made from, of the same size. */
async function leaf(name, label, readableAs, rate, ...options) {
  const { width, height } = await open(readableAs).metadata()
  const bytes = await jpeg2000(readableAs, rate, ...options)
  return { name, label, format: 'image/jp2', bytes, readableAs: `../${readableAs}`, width, height }
}

/** The JPEG 2000 masters. */
export const compressedMasters = {
  folder: 'compressed-masters',
  number: '502',
  label: 'Preservation masters: JPEG 2000',
  description: 'A plate and a newspaper page whose smaller resolutions come first.',
  metadata: [
    ['Title', 'Preservation masters of two leaves, in JPEG 2000'],
    ['Creator', 'Imaging room of the Museum and Library'],
    ['Date of Publication', '2026'],
    ['Physical description', '2 files'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  behavior: ['individuals'],
  async files() {
    return [
      await leaf('skr-0005-plate.jp2', 'Plate', 'botanical/trewin-sea-holly.jpg', 60, '-p', 'RPCL'),
      await leaf(
        'skr-0006-page.jp2',
        'Newspaper, in tiles',
        'newspaper/courier-1906-10-06-1.jpg',
        45,
        '-t',
        '1024,1024',
        '-p',
        'RPCL',
      ),
    ]
  },
}
