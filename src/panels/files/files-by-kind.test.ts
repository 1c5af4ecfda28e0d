import { describe, expect, it } from 'vitest'
import { fileKindOf } from '../../model/formats/file-kind'
import { blankCanvas } from '../../testing/render-in-viewer'
import { filesByKind } from './files-by-kind'

const file = (format: string, type = '') =>
  blankCanvas({ painting: [{ media: { url: 'https://a.example/1', type, format }, choices: [] }] })

it('files are listed by kind, in the order of their first and in their own', () => {
  const canvases = [
    'application/pdf',
    'image/jpeg',
    'text/csv',
    'image/png',
    'text/plain',
    'application/msword',
  ].map(format => file(format))
  expect(filesByKind(canvases)).toEqual([
    { kind: 'document', canvases: [0, 5] },
    { kind: 'image', canvases: [1, 3] },
    { kind: 'table', canvases: [2] },
    { kind: 'text', canvases: [4] },
  ])
})

describe('the kind of a file', () => {
  it.each([
    ['application/epub+zip', '', 'book'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '', 'table'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'dataset', 'document'],
    ['application/ld+json', '', 'text'],
    ['application/vnd.apple.mpegurl', '', 'video'],
    ['audio/mpeg', '', 'sound'],
    ['model/gltf-binary', 'model', 'model'],
    ['application/zip', 'dataset', 'archive'],
    ['image/svg+xml', '', 'image'],
    ['', 'sound', 'sound'],
    ['', '', 'other'],
    ['application/octet-stream', 'dataset', 'other'],
  ])('%s (%s) is %s', (format, type, kind) => expect(fileKindOf({ format, type })).toBe(kind))
})
