// Draws the small TIFF and JPEG 2000 files that the decoders are tested with (src/stage/raster/fixtures), one a variant
// of the formats. Needs tools of Debian: libtiff-tools, libvips-tools, imagemagick, libopenjp2-tools.
// `node scripts/samples/rasters/variants.mjs`
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

const OUT = new URL('../../../src/stage/raster/fixtures/', import.meta.url).pathname
const work = mkdtempSync(join(tmpdir(), 'variants-'))
const at = name => join(work, name)
const out = name => join(OUT, name)
const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })

/** A picture with slopes, edges and every colour; 101 × 75, so that no block ends at a round number. */
const SCENE = `<svg xmlns="http://www.w3.org/2000/svg" width="101" height="75">
  <defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#1b4b8f"/><stop offset="1" stop-color="#f3d9a0"/></linearGradient>
  <radialGradient id="r"><stop stop-color="#fff"/><stop offset="1" stop-color="#b0201c"/></radialGradient></defs>
  <rect width="101" height="75" fill="url(#s)"/><circle cx="70" cy="28" r="20" fill="url(#r)"/>
  <path d="M0 75 L30 35 L52 75 Z" fill="#2c6e3f"/><rect x="8" y="6" width="17" height="11" fill="#111"/>
  <rect x="84" y="58" width="17" height="17" fill="#ffe600"/></svg>`

await sharp(Buffer.from(SCENE)).removeAlpha().png().toFile(at('scene.png'))
writeFileSync(out('scene.png'), readFileSync(at('scene.png')))
run('convert', at('scene.png'), '-compress', 'none', '-define', 'tiff:rows-per-strip=16', at('rgb.tif'))
run('convert', at('scene.png'), '-colorspace', 'Gray', '-depth', '8', '-compress', 'none', at('gray.tif'))
run(
  'convert',
  at('scene.png'),
  '-colorspace',
  'Gray',
  '-threshold',
  '50%',
  '-depth',
  '1',
  '-type',
  'bilevel',
  '-compress',
  'group4',
  at('bilevel.tif'),
)

/** Copies with tiffcp. */
const copy = (from, name, ...options) => run('tiffcp', ...options, at(from), out(name))

// Layouts of the pixels, and compressions.
copy('rgb.tif', 'strips.tif', '-c', 'none', '-r', '10')
copy('rgb.tif', 'one-strip.tif', '-c', 'none', '-r', '75')
copy('rgb.tif', 'big-endian.tif', '-c', 'none', '-B')
copy('rgb.tif', 'bigtiff.tif', '-c', 'none', '-8')
copy('rgb.tif', 'planes.tif', '-c', 'none', '-p', 'separate')
copy('rgb.tif', 'tiles.tif', '-c', 'none', '-t', '-w', '32', '-l', '16')
copy('rgb.tif', 'lzw.tif', '-c', 'lzw')
copy('rgb.tif', 'lzw-predictor.tif', '-c', 'lzw:2')
copy('rgb.tif', 'lzw-planes-tiles.tif', '-c', 'lzw:2', '-t', '-w', '32', '-l', '32', '-p', 'separate')
copy('rgb.tif', 'deflate.tif', '-c', 'zip')
copy('rgb.tif', 'deflate-predictor-big-endian.tif', '-c', 'zip:2', '-B')
copy('rgb.tif', 'packbits.tif', '-c', 'packbits')
copy('rgb.tif', 'zstd.tif', '-c', 'zstd')
copy('rgb.tif', 'jpeg-rgb.tif', '-c', 'jpeg:r:90', '-r', '16')
copy('rgb.tif', 'jpeg-ycbcr.tif', '-c', 'jpeg:90', '-r', '16')
copy('rgb.tif', 'jpeg-tiles.tif', '-c', 'jpeg:90', '-t', '-w', '32', '-l', '32')
copy('gray.tif', 'jpeg-gray.tif', '-c', 'jpeg:90')
run(
  'vips',
  'tiffsave',
  at('scene.png'),
  out('webp.tif'),
  '--compression',
  'webp',
  '--lossless',
  '--tile',
  '--tile-width',
  '64',
  '--tile-height',
  '64',
)

// Colours and depths.
copy('gray.tif', 'gray.tif', '-c', 'lzw')
copy('bilevel.tif', 'bilevel.tif', '-c', 'none')
copy('bilevel.tif', 'fax-g4.tif', '-c', 'g4')
copy('bilevel.tif', 'fax-g4-strips.tif', '-c', 'g4', '-r', '20')
copy('bilevel.tif', 'fax-g4-reversed.tif', '-c', 'g4', '-f', 'lsb2msb')
copy('bilevel.tif', 'fax-g3.tif', '-c', 'g3')
copy('bilevel.tif', 'fax-g3-2d.tif', '-c', 'g3:2d')
copy('bilevel.tif', 'fax-g3-fill.tif', '-c', 'g3:fill')
run(
  'convert',
  at('bilevel.tif'),
  '-define',
  'quantum:polarity=min-is-white',
  '-compress',
  'none',
  out('min-is-white.tif'),
)
run(
  'convert',
  at('scene.png'),
  '-colorspace',
  'Gray',
  '-depth',
  '16',
  '-evaluate',
  'multiply',
  '0.9',
  '-compress',
  'none',
  at('gray-16.tif'),
)
copy('gray-16.tif', 'gray-16.tif', '-c', 'none')
copy('gray-16.tif', 'gray-16-lzw-big-endian.tif', '-c', 'lzw:2', '-B')
run('convert', at('scene.png'), '-depth', '16', '-compress', 'Zip', out('rgb-16.tif'))
run('convert', at('scene.png'), '-colors', '200', '-type', 'palette', '-compress', 'lzw', out('palette.tif'))
run(
  'convert',
  at('scene.png'),
  '-colors',
  '12',
  '-type',
  'palette',
  '-depth',
  '4',
  '-compress',
  'none',
  out('palette-4.tif'),
)
run(
  'convert',
  at('scene.png'),
  '-colorspace',
  'Gray',
  '-depth',
  '4',
  '-type',
  'grayscale',
  '-compress',
  'none',
  out('gray-4.tif'),
)
run('convert', at('scene.png'), '-colorspace', 'CMYK', '-compress', 'lzw', out('cmyk.tif'))
run(
  'convert',
  at('scene.png'),
  '-colorspace',
  'CMYK',
  '-compress',
  'jpeg',
  '-quality',
  '92',
  out('cmyk-jpeg.tif'),
)
run(
  'convert',
  at('scene.png'),
  '-alpha',
  'set',
  '-channel',
  'A',
  '-evaluate',
  'set',
  '60%',
  '+channel',
  '-compress',
  'zip',
  out('alpha.tif'),
)
run('convert', at('scene.png'), '-colorspace', 'Lab', '-compress', 'lzw', out('lab.tif'))
run('vips', 'cast', at('scene.png'), at('float.v'), 'float')
run('vips', 'linear', at('float.v'), at('unit.v'), '0.00392157', '0')
run('vips', 'tiffsave', at('unit.v'), out('float.tif'), '--compression', 'deflate', '--predictor', 'float')
run('convert', at('scene.png'), '-colorspace', 'YCbCr', '-compress', 'lzw', out('ycbcr.tif'))

// Several images in one file, and turned ones.
run('tiffcp', '-c', 'lzw', at('rgb.tif'), at('gray.tif'), at('bilevel.tif'), out('three-pages.tif'))
run(
  'vips',
  'tiffsave',
  at('scene.png'),
  out('pyramid.tif'),
  '--tile',
  '--pyramid',
  '--tile-width',
  '16',
  '--tile-height',
  '16',
  '--compression',
  'deflate',
)
run(
  'vips',
  'tiffsave',
  at('scene.png'),
  out('pyramid-sub-directories.tif'),
  '--tile',
  '--pyramid',
  '--subifd',
  '--tile-width',
  '16',
  '--tile-height',
  '16',
  '--compression',
  'jpeg',
  '--Q',
  '92',
)
for (let orientation = 2; orientation <= 8; orientation++) {
  copy('rgb.tif', `orientation-${orientation}.tif`, '-c', 'lzw')
  run('tiffset', '-s', '274', String(orientation), out(`orientation-${orientation}.tif`))
}

// JPEG 2000, each with the picture that OpenJPEG's own program makes of it.
run('convert', at('scene.png'), at('scene.ppm'))
run('convert', at('scene.png'), '-colorspace', 'Gray', '-depth', '8', at('gray.pgm'))
run('convert', at('scene.png'), '-depth', '16', at('scene-16.ppm'))
const compress = (from, name, ...options) => {
  run('opj_compress', '-i', at(from), '-o', out(name), ...options)
  run('opj_decompress', '-i', out(name), '-o', at('back.png'))
  writeFileSync(out(`${name}.png`), readFileSync(at('back.png')))
}
compress('scene.ppm', 'lossless.jp2')
compress('scene.ppm', 'lossy.jp2', '-r', '12', '-I')
compress('scene.ppm', 'layers.jp2', '-r', '40,20,8', '-I')
compress('scene.ppm', 'tiles.jp2', '-t', '32,32')
compress('scene.ppm', 'stream.j2k', '-r', '10')
compress('scene.ppm', 'resolution-first.jp2', '-p', 'RPCL', '-n', '4')
compress('scene.ppm', 'component-first.jp2', '-p', 'CPRL')
compress('scene.ppm', 'one-resolution.jp2', '-n', '1')
compress('scene.ppm', 'precincts.jp2', '-c', '[64,64],[32,32]', '-b', '16,16')
compress('scene.ppm', 'tile-parts.jp2', '-t', '50,40', '-TP', 'R', '-n', '3')
compress('scene.ppm', 'offset.jp2', '-d', '7,5')
compress('scene.ppm', 'bypass.jp2', '-M', '1')
compress('scene.ppm', 'terminated.jp2', '-M', '46', '-r', '3')
compress('scene.ppm', 'bypass-terminated.jp2', '-M', '61')
compress(
  'scene.ppm',
  'position-first.jp2',
  '-p',
  'PCRL',
  '-c',
  '[64,64],[32,32]',
  '-t',
  '60,50',
  '-d',
  '7,5',
  '-SOP',
  '-EPH',
)
compress('scene.ppm', 'resolution-layers.jp2', '-p', 'RLCP', '-r', '20,8,1', '-b', '16,32')
compress('gray.pgm', 'gray.jp2')
compress('scene-16.ppm', 'rgb-16.jp2')
run(
  'convert',
  at('scene.png'),
  '-alpha',
  'set',
  '-channel',
  'A',
  '-evaluate',
  'set',
  '60%',
  '+channel',
  at('alpha.png'),
)
compress('alpha.png', 'alpha.jp2')
// Luminance and chrominance: the number of the colour space is changed in the header (ISO/IEC 15444-1, I.5.3.3).
run('convert', at('scene.png'), '-colorspace', 'YCbCr', '-set', 'colorspace', 'sRGB', `rgb:${at('ycc.raw')}`)
const planes = readFileSync(at('ycc.raw'))
const separate = Buffer.concat([0, 1, 2].map(each => planes.filter((_, index) => index % 3 === each)))
writeFileSync(at('ycc.raw'), separate)
run('opj_compress', '-i', at('ycc.raw'), '-o', out('sycc.jp2'), '-F', '101,75,3,8,u', '-mct', '0')
const sycc = readFileSync(out('sycc.jp2'))
sycc.writeUInt32BE(18, sycc.indexOf('colr') + 7)
writeFileSync(out('sycc.jp2'), sycc)
run('opj_decompress', '-i', out('sycc.jp2'), '-o', out('sycc.jp2.png'))
rmSync(work, { recursive: true })
