// Views of a coast that never was: tones in [0, 1] for every pixel, which a photograph turns into silver
// and an engraving into lines.
import { clamp, fractal, noise, randomFrom, slope } from './drawing/random.mjs'

/** Height of a ridge at every column, in parts of the picture's height above its base. */
function ridgeLine(ridge, width, height) {
  const line = new Float32Array(width)
  const aspect = width / height
  for (let x = 0; x < width; x++) {
    const u = (x / width) * aspect
    const rise = fractal(u * ridge.scale, 0.5, ridge.seed, 7, 0.48)
    const shape = ridge.shape ? ridge.shape(x / width) : 1
    line[x] = ridge.base - ridge.rise * (rise - 0.25) * shape
  }
  if (ridge.trees) plantTrees(line, ridge, width, height)
  return line
}

/** Raises the ridge by the outlines of spruces. */
function plantTrees(line, { trees, seed }, width, height) {
  const random = randomFrom(seed * 7 + 1)
  const ground = Float32Array.from(line)
  for (let count = 0; count < trees.count; count++) {
    const centre = Math.floor(random() * width)
    if (noise((centre / width) * 9, 3, seed + 40) < (trees.gaps ?? 0)) continue
    const tall = trees.tall * (0.45 + 0.75 * random() ** 1.5)
    const reach = Math.floor(tall * height * (0.16 + 0.07 * random()))
    for (let dx = -reach; dx <= reach; dx++) {
      const x = centre + dx
      if (x < 0 || x >= width) continue
      const t = Math.abs(dx) / reach
      const jag = 0.1 * (noise(dx / (reach * 0.13) + 50, count, seed) - 0.5)
      const top = ground[centre] - tall * clamp((1 - t) ** 1.15 + jag)
      if (top < line[x]) line[x] = top
    }
  }
}

function skyTone(u, v, { sky, sun, seed }, horizon) {
  const depth = clamp(v / horizon)
  let tone = sky.top + (sky.bottom - sky.top) * depth ** 1.3
  if (sky.cloud) {
    const bend = fractal(u * 1.7, v * 3.4, seed + 3, 4) - 0.5
    const squeeze = 2.2 + 5 * depth
    const cloud = fractal(u * sky.scale + bend * 1.3, v * sky.scale * squeeze * 0.5 + bend, seed + 9, 7)
    tone += sky.cloud * (slope(0.38, 0.7, cloud) - 0.4) * (1 - 0.45 * depth)
  }
  if (sun) {
    const distance = Math.hypot(u - sun.x, (v - sun.y) * 1)
    tone += sun.glow * Math.exp(-distance / sun.spread)
    if (sun.radius) tone = tone + (sun.disc - tone) * slope(sun.radius * 1.04, sun.radius * 0.97, distance)
  }
  return tone
}

/** Everything above the water line: sky, then ridges from the farthest to the nearest. */
function landTone(x, v, u, scene, lines, horizon) {
  let tone = skyTone(u, v, scene, horizon)
  for (const [index, ridge] of scene.ridges.entries()) {
    const top = lines[index][x]
    if (v <= top) continue
    const depth = clamp((v - top) / (ridge.mistDepth ?? 0.25))
    const texture = (fractal(u * 26, v * 34, ridge.seed + 11, 4) - 0.5) * (ridge.texture ?? 0.05)
    const light = ridge.tone + texture + (ridge.mist ?? 0) * depth ** 1.2
    const lit = ridge.snow ? light + ridge.snow * snowAt(u, v, top, ridge) : light
    const cover = slope(0, 0.0012, v - top)
    tone = tone * (1 - cover) + lit * cover
  }
  return tone
}

function snowAt(u, v, top, ridge) {
  const gully = fractal(u * 11 + (v - top) * 6, v * 5, ridge.seed + 21, 5)
  return slope(0.44, 0.58, gully) * slope(ridge.snowLine ?? 0.2, 0, v - top)
}

/**
 * Tones of a scene, row by row. `u` runs from 0 to the aspect ratio, `v` from 0 (top) to 1. A scene has
 * `sky`, `ridges`, and may have `sun` and `water` (the level from which the picture is mirrored).
 */
export function renderScene(width, height, scene) {
  const tones = new Float32Array(width * height)
  const lines = scene.ridges.map(ridge => ridgeLine(ridge, width, height))
  const level = scene.water?.level ?? 2
  const horizon = scene.horizon ?? Math.min(level, 1)
  for (let y = 0; y < height; y++) {
    const v = y / height
    for (let x = 0; x < width; x++) {
      const u = x / height
      tones[y * width + x] =
        v < level
          ? landTone(x, v, u, scene, lines, horizon)
          : waterTone(x, v, u, scene, lines, horizon, width, height)
    }
  }
  return tones
}

function waterTone(x, v, u, scene, lines, horizon, width, height) {
  const { level, rough, dark } = scene.water
  const depth = (v - level) / (1 - level)
  const near = 1 / (0.06 + depth)
  const wave = fractal(u * 5 * near ** 0.55, near * 7, scene.seed + 31, 5) - 0.5
  const shift = Math.round(wave * rough * width * (0.25 + depth))
  const mirrored = clamp(x + shift, 0, width - 1)
  const up = clamp(level - (v - level) * 0.92 + wave * rough * 0.5 * (0.3 + depth), 0, level)
  const tone = landTone(mirrored, up, mirrored / height, scene, lines, horizon)
  let lit = tone * (1 - dark * (0.35 + 0.65 * depth)) + wave * 0.22 * rough * 8 * (0.3 + depth)
  if (scene.sun?.path) {
    const spread = 0.05 + depth * 0.22
    const glitter = slope(0.53, 0.66, fractal(u * 34 * near ** 0.3, near * 30, scene.seed + 77, 3))
    lit += scene.sun.path * glitter * Math.exp(-(((u - scene.sun.x) / spread) ** 2))
  }
  return lit
}
