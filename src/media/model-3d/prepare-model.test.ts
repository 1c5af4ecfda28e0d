import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prepareModel } from './prepare-model'

const DOCUMENT_URL = 'https://a.example/models/bell.glb'
const BELL = new Uint8Array(readFileSync('src/server/samples/bell/anvil-bell.glb'))
const text = (json: unknown) => new TextEncoder().encode(JSON.stringify(json))
const gltf = (more: object) => text({ asset: { version: '2.0' }, ...more })
const read = (bytes: Uint8Array<ArrayBuffer>) => {
  const ready = prepareModel(bytes, DOCUMENT_URL)
  return 'bytes' in ready ? JSON.parse(new TextDecoder().decode(ready.bytes)) : ready
}

describe('a model', () => {
  it('in binary form keeps its data', () => {
    const ready = prepareModel(BELL, DOCUMENT_URL)
    if (!('bytes' in ready)) throw new Error('refused')
    expect(ready.format).toBe('model/gltf-binary')
    expect(new DataView(ready.bytes.buffer).getUint32(8, true)).toBe(ready.bytes.length)
    expect(ready.bytes.slice(-2000)).toEqual(BELL.slice(-2000))
  })

  it('names its parts by whole addresses, on its own host', () => {
    const buffers = [{ byteLength: 4, uri: 'bell.bin' }, { uri: 'data:application/octet-stream;base64,AA==' }]
    const images = [
      { uri: 'https://tracker.example/pixel.png' },
      { uri: 'javascript:alert(1)' },
      { bufferView: 1 },
    ]
    expect(read(gltf({ buffers, images }))).toMatchObject({
      buffers: [
        { uri: 'https://a.example/models/bell.bin' },
        { uri: 'data:application/octet-stream;base64,AA==' },
      ],
      images: [{}, {}, { bufferView: 1 }],
    })
    expect(JSON.stringify(read(gltf({ images })))).not.toContain('tracker')
  })

  it('that must be unpacked says how it is packed', () => {
    const extensionsRequired = ['KHR_draco_mesh_compression']
    expect(prepareModel(gltf({ extensionsRequired }), DOCUMENT_URL)).toEqual({
      refused: 'compressed',
      method: 'Draco',
    })
  })

  it('that may be unpacked is shown as it is without', () => {
    const primitive = { attributes: {}, extensions: { KHR_draco_mesh_compression: { bufferView: 0 } } }
    const meshes = [{ primitives: [primitive] }]
    const json = read(gltf({ extensionsUsed: ['KHR_draco_mesh_compression'], meshes }))
    expect(json.meshes[0].primitives[0].extensions).toEqual({})
  })

  it.each([
    ['empty', new Uint8Array()],
    ['a web page', new TextEncoder().encode('<!doctype html>')],
    ['other JSON', text({ hello: 1 })],
    ['cut short', BELL.slice(0, 5000)],
    ['of version 1', BELL.slice().fill(1, 4, 5)],
    ['a head alone', BELL.slice(0, 12)],
    ['one whose JSON is longer than itself', BELL.slice().fill(255, 12, 15)],
  ])('that is %s is damaged', (_, bytes) => {
    expect(prepareModel(bytes, DOCUMENT_URL)).toEqual({ refused: 'damaged' })
  })

  const triangles = { meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }] }
  const corners = (count: number) => [{ count, type: 'VEC3', componentType: 5126 }]
  it.each([
    ['of numbers without end', { accessors: corners(1e12) }],
    ['of numbers that are none', { accessors: corners(-1) }],
    ['of too many nodes', { nodes: Array.from({ length: 200_000 }, () => ({})) }],
    [
      'that draws one mesh a thousand times',
      { ...triangles, accessors: corners(3e6), nodes: Array.from({ length: 1000 }, () => ({ mesh: 0 })) },
    ],
  ])('%s is refused', (_, json) => {
    expect(prepareModel(gltf(json), DOCUMENT_URL)).toEqual({ refused: 'excessive' })
  })

  it.each([
    ['that goes in a circle', { nodes: [{ children: [1] }, { children: [0] }] }],
    ['that holds itself', { nodes: [{ children: [0] }] }],
    ['in which one part is in two places', { nodes: [{ children: [2] }, { children: [2] }, {}] }],
  ])('%s is damaged', (_, json) => {
    expect(prepareModel(gltf(json), DOCUMENT_URL)).toEqual({ refused: 'damaged' })
  })

  it('with a picture of more pixels than a browser holds is refused', () => {
    const png = new Uint8Array(64)
    png.set([0x89, 0x50, 0x4e, 0x47])
    new DataView(png.buffer).setUint32(16, 60_000)
    new DataView(png.buffer).setUint32(20, 60_000)
    const json = gltf({
      buffers: [{ byteLength: 64 }],
      bufferViews: [{ buffer: 0, byteLength: 64 }],
      images: [{ bufferView: 0, mimeType: 'image/png' }],
    })
    const padded = Math.ceil(json.length / 4) * 4
    const glb = new Uint8Array(20 + padded + 8 + 64).fill(0x20, 20)
    const view = new DataView(glb.buffer)
    for (const [index, value] of [0x46546c67, 2, glb.length, padded, 0x4e4f534a].entries())
      view.setUint32(index * 4, value, true)
    glb.set(json, 20)
    view.setUint32(20 + padded, 64, true)
    view.setUint32(24 + padded, 0x004e4942, true)
    glb.set(png, 28 + padded)
    expect(prepareModel(glb, DOCUMENT_URL)).toEqual({ refused: 'excessive' })
  })

  it('of many parts is shown', () => {
    const nodes = [{ children: [1, 2] }, { mesh: 0 }, { children: [3] }, { mesh: 0 }]
    expect(prepareModel(gltf({ ...triangles, accessors: corners(1e6), nodes }), DOCUMENT_URL)).toHaveProperty(
      'bytes',
    )
  })
})
