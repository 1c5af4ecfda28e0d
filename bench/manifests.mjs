// The documents that are measured with: one book of any length, as Presentation 3 and as Presentation 2.1.
import { PAGE } from './pages.mjs'

const english = text => ({ en: [text] })
const serviceId = (origin, version, canvas) => `${origin}/iiif/${version}/p${canvas}`
const counted = (count, make) => Array.from({ length: count }, (_, index) => make(index))

/** The address of the manifest with that many canvases. */
export const manifestUrl = (origin, version, count) =>
  `${origin}/presentation/${version}/${count}/manifest.json`

function canvas3(origin, base, index) {
  const image = serviceId(origin, 3, index)
  const service = [{ id: image, type: 'ImageService3', profile: 'level2' }]
  const id = `${base}/canvas/${index + 1}`
  const body = {
    id: `${image}/full/max/0/default.jpg`,
    type: 'Image',
    format: 'image/jpeg',
    ...PAGE,
    service,
  }
  const painting = { id: `${id}/painting`, type: 'Annotation', motivation: 'painting', body, target: id }
  const thumbnail = {
    id: `${image}/full/120,168/0/default.jpg`,
    type: 'Image',
    format: 'image/jpeg',
    width: 120,
    height: 168,
    service,
  }
  return {
    id,
    type: 'Canvas',
    label: { none: [String(index + 1)] },
    ...PAGE,
    thumbnail: [thumbnail],
    items: [{ id: `${id}/paintings`, type: 'AnnotationPage', items: [painting] }],
  }
}

/** A paged book of `count` canvases whose addresses start with `origin`. Presentation 3.0. */
export function manifest3(origin, count) {
  const id = manifestUrl(origin, 3, count)
  const base = id.replace('/manifest.json', '')
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id,
    type: 'Manifest',
    label: english(`A measured book of ${count} leaves`),
    summary: english('Drawn by the bench; nobody wrote it.'),
    metadata: [{ label: english('Extent'), value: english(`${count} leaves`) }],
    requiredStatement: { label: english('Made by'), value: english('The bench') },
    rights: 'http://creativecommons.org/publicdomain/zero/1.0/',
    viewingDirection: 'left-to-right',
    behavior: ['paged'],
    items: counted(count, index => canvas3(origin, base, index)),
  }
}

function canvas2(origin, base, index) {
  const image = serviceId(origin, 2, index)
  const service = {
    '@context': 'http://iiif.io/api/image/2/context.json',
    '@id': image,
    profile: 'http://iiif.io/api/image/2/level2.json',
  }
  const id = `${base}/canvas/${index + 1}`
  const resource = {
    '@id': `${image}/full/full/0/default.jpg`,
    '@type': 'dctypes:Image',
    format: 'image/jpeg',
    ...PAGE,
    service,
  }
  return {
    '@id': id,
    '@type': 'sc:Canvas',
    label: String(index + 1),
    ...PAGE,
    thumbnail: { '@id': `${image}/full/120,/0/default.jpg`, service },
    images: [{ '@type': 'oa:Annotation', motivation: 'sc:painting', on: id, resource }],
  }
}

/** The same book in the older form that most libraries still send. Presentation 2.1. */
export function manifest2(origin, count) {
  const id = manifestUrl(origin, 2, count)
  const base = id.replace('/manifest.json', '')
  const canvases = counted(count, index => canvas2(origin, base, index))
  return {
    '@context': 'http://iiif.io/api/presentation/2/context.json',
    '@id': id,
    '@type': 'sc:Manifest',
    label: `A measured book of ${count} leaves`,
    metadata: [{ label: 'Extent', value: `${count} leaves` }],
    viewingDirection: 'left-to-right',
    viewingHint: 'paged',
    sequences: [{ '@id': `${base}/sequence`, '@type': 'sc:Sequence', canvases }],
  }
}
