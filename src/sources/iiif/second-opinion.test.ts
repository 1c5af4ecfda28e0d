import { upgrade } from '@iiif/parser/upgrader'
import { describe, expect, it } from 'vitest'
import type { DigitalObject } from '../../model/digital-object'
import type { JsonObject } from '../json'
import { readWhole } from '../read-whole'
import book from './fixtures/book-v2.json'
import { manifestToDigitalObject } from './to-digital-object'

// Versions 1 and 2 are read as they stand. What the community's upgrader makes of the same document must
// read the same, where the upgrader loses nothing (it drops selectors of bodies, most licences and the version
// of some services, joins all sequences, and encodes percent signs in addresses a second time).

const read = (json: unknown): DigitalObject =>
  readWhole(manifestToDigitalObject(json as JsonObject, { json, url: 'https://library.example/m' }))
const upgraded = (json: unknown): DigitalObject => read(upgrade(structuredClone(json)))

const CONTEXT = 'http://iiif.io/api/presentation/2/context.json'
const manifestWith = (canvas: Record<string, unknown>) => ({
  '@context': CONTEXT,
  '@id': 'https://library.example/m',
  '@type': 'sc:Manifest',
  label: 'm',
  sequences: [
    {
      '@type': 'sc:Sequence',
      canvases: [{ '@id': 'https://library.example/c', '@type': 'sc:Canvas', label: 'c', ...canvas }],
    },
  ],
})
const imageOf = (resource: unknown) => ({
  images: [
    { '@type': 'oa:Annotation', motivation: 'sc:painting', on: 'https://library.example/c', resource },
  ],
})
const IMAGE = {
  '@id': 'https://images.example/1.jpg',
  '@type': 'dctypes:Image',
  format: 'image/jpeg',
  width: 30,
  height: 40,
}

describe('a document of version 2 and its upgrade', () => {
  it('agree on a whole book', () => {
    const { canvases, label, metadata, summary, viewingDirection, behaviors, start, renderings, seeAlso } =
      read(book)
    const facts = {
      canvases,
      label,
      metadata,
      summary,
      viewingDirection,
      behaviors,
      start,
      renderings,
      seeAlso,
    }
    expect(upgraded(book)).toMatchObject(facts)
  })

  it.each([
    ['a plain image', imageOf(IMAGE)],
    [
      'a choice',
      imageOf({
        '@type': 'oa:Choice',
        default: IMAGE,
        item: [{ ...IMAGE, '@id': 'https://images.example/2.jpg' }],
      }),
    ],
    [
      'a service of version 1',
      imageOf({
        ...IMAGE,
        service: {
          '@context': 'http://library.stanford.edu/iiif/image-api/1.1/context.json',
          '@id': 'https://images.example/1',
          profile: 'http://library.stanford.edu/iiif/image-api/1.1/compliance.html#level2',
        },
      }),
    ],
    ['a thumbnail that is a string', { thumbnail: 'https://images.example/t.jpg' }],
    [
      'metadata in two languages',
      {
        metadata: [
          {
            label: { '@value': 'Ort', '@language': 'de' },
            value: [{ '@value': 'Hafen', '@language': 'de' }, 'Harbour'],
          },
        ],
      },
    ],
    ['a hint', { viewingHint: 'non-paged', width: 10, height: 20 }],
    ['a blank page', { images: [] }],
  ])('agree on a canvas with %s', (_, canvas) => {
    const manifest = manifestWith(canvas)
    expect(read(manifest).canvases).toHaveLength(1)
    expect(upgraded(manifest).canvases).toEqual(read(manifest).canvases)
  })
})
