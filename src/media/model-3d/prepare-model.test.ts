import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prepareModel } from './prepare-model'

const ADDRESS = 'https://a.example/models/bell.glb'
const BELL = new Uint8Array(readFileSync('src/server/samples/bell/anvil-bell.glb'))
const text = (json: unknown) => new TextEncoder().encode(JSON.stringify(json))
const gltf = (more: object) => text({ asset: { version: '2.0' }, ...more })
const read = (bytes: Uint8Array<ArrayBuffer>) => {
  const ready = prepareModel(bytes, ADDRESS)
  return 'bytes' in ready ? JSON.parse(new TextDecoder().decode(ready.bytes)) : ready
}

describe('a model', () => {
  it('in binary form keeps its data', () => {
    const ready = prepareModel(BELL, ADDRESS)
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
    expect(prepareModel(gltf({ extensionsRequired }), ADDRESS)).toEqual({
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
    expect(prepareModel(bytes, ADDRESS)).toEqual({ refused: 'damaged' })
  })
})
