// A bell in three dimensions: a profile turned about its axis, written as binary glTF 2.0.

/** The profile from the crown down the outside and up again inside: radius and height in metres. */
const PROFILE = [
  [0, 0.62],
  [0.1, 0.62],
  [0.17, 0.59],
  [0.2, 0.53],
  [0.21, 0.45],
  [0.225, 0.34],
  [0.25, 0.22],
  [0.29, 0.12],
  [0.35, 0.03],
  [0.37, 0],
  [0.345, 0.005],
  [0.3, 0.07],
  [0.25, 0.17],
  [0.21, 0.3],
  [0.19, 0.45],
  [0.17, 0.53],
  [0, 0.57],
]
const CLAPPER = [
  [0, 0.5],
  [0.014, 0.5],
  [0.016, 0.12],
  [0.05, 0.08],
  [0.05, 0.03],
  [0, 0],
]
const TURNS = 48
/** Points that are put between two of a profile. */
const BETWEEN = 3

/** A profile with its corners rounded (Catmull-Rom). */
function rounded(profile) {
  const at = index => profile[Math.min(Math.max(index, 0), profile.length - 1)]
  const along = (a, b, c, d, t) =>
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
  return profile.flatMap((point, index) => {
    if (index === profile.length - 1) return [point]
    return Array.from({ length: BETWEEN + 1 }, (_, step) =>
      [0, 1].map(axis => {
        const [a, b, c, d] = [-1, 0, 1, 2].map(offset => at(index + offset)[axis])
        return along(a, b, c, d, step / (BETWEEN + 1))
      }),
    ).map(([radius, height]) => [Math.max(radius, 0), height])
  })
}

/** Vertices, normals and triangles of a profile turned about the vertical axis. */
function turned(profile) {
  const positions = []
  const normals = []
  const indices = []
  for (const [row, [radius, height]] of profile.entries()) {
    const before = profile[Math.max(0, row - 1)]
    const after = profile[Math.min(profile.length - 1, row + 1)]
    const slope = [before[1] - after[1], after[0] - before[0]]
    const length = Math.hypot(...slope) || 1
    for (let turn = 0; turn <= TURNS; turn++) {
      const angle = (turn / TURNS) * 2 * Math.PI
      positions.push(radius * Math.cos(angle), height, radius * Math.sin(angle))
      normals.push(
        (slope[0] / length) * Math.cos(angle),
        slope[1] / length,
        (slope[0] / length) * Math.sin(angle),
      )
      if (row === 0 || turn === TURNS) continue
      const here = row * (TURNS + 1) + turn
      const above = here - (TURNS + 1)
      indices.push(above, above + 1, here, here, above + 1, here + 1)
    }
  }
  return { positions, normals, indices }
}

const bounds = positions =>
  [0, 1, 2]
    .map(axis => positions.filter((_, index) => index % 3 === axis))
    .map(each => [Math.min(...each), Math.max(...each)])

/** A chunk of a GLB, filled up to a multiple of four bytes. */
function chunk(type, bytes, filler) {
  const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4, filler)
  const head = Buffer.alloc(8)
  head.writeUInt32LE(bytes.length + padding.length, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, bytes, padding])
}

/** glTF 2.0, section 4.4 (GLB). */
function glb(meshes) {
  const accessors = []
  const bufferViews = []
  const parts = []
  let offset = 0
  const add = (typed, target, accessor) => {
    const bytes = Buffer.from(typed.buffer)
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    bufferViews.push({ buffer: 0, byteOffset: offset, byteLength: bytes.length, target })
    accessors.push({ bufferView: bufferViews.length - 1, ...accessor })
    offset += padded.length
    parts.push(padded)
    return accessors.length - 1
  }
  const primitives = meshes.map(({ mesh: { positions, normals, indices }, material }) => {
    const [x, y, z] = bounds(positions)
    const count = positions.length / 3
    const vector = { componentType: 5126, count, type: 'VEC3' }
    return {
      attributes: {
        POSITION: add(new Float32Array(positions), 34962, {
          ...vector,
          min: [x[0], y[0], z[0]].map(Math.fround),
          max: [x[1], y[1], z[1]].map(Math.fround),
        }),
        NORMAL: add(new Float32Array(normals), 34962, vector),
      },
      indices: add(new Uint16Array(indices), 34963, {
        componentType: 5123,
        count: indices.length,
        type: 'SCALAR',
      }),
      material,
    }
  })
  const metal = (name, color, roughnessFactor) => ({
    name,
    doubleSided: true,
    pbrMetallicRoughness: { baseColorFactor: [...color, 1], metallicFactor: 0.9, roughnessFactor },
  })
  const json = {
    asset: { version: '2.0', generator: 'Lectern samples' },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0, name: 'The bell on the Anvil' }],
    meshes: [{ primitives }],
    materials: [metal('bronze', [0.55, 0.36, 0.16], 0.34), metal('iron', [0.18, 0.17, 0.17], 0.6)],
    accessors,
    bufferViews,
    buffers: [{ byteLength: offset }],
  }
  const chunks = [
    chunk('JSON', Buffer.from(JSON.stringify(json)), 0x20),
    chunk('BIN\0', Buffer.concat(parts), 0),
  ]
  const head = Buffer.alloc(12)
  head.write('glTF', 0, 'latin1')
  head.writeUInt32LE(2, 4)
  head.writeUInt32LE(12 + chunks.reduce((sum, each) => sum + each.length, 0), 8)
  return Buffer.concat([head, ...chunks])
}

async function files() {
  const bytes = glb([
    { mesh: turned(rounded(PROFILE)), material: 0 },
    { mesh: turned(CLAPPER), material: 1 },
  ])
  return [{ name: 'anvil-bell.glb', label: 'The bell', format: 'model/gltf-binary', bytes }]
}

/** The bell. */
export const bell = {
  folder: 'bell',
  number: '142',
  label: 'The bell on the Anvil, measured in 1906',
  description: 'An object in three dimensions, to be turned about.',
  rights: 'http://creativecommons.org/publicdomain/zero/1.0/',
  metadata: [
    ['Title', 'The bell on the Anvil, measured in 1906'],
    ['Physical description', '1 bell : bronze and iron ; 62 cm high'],
  ],
  files,
}
