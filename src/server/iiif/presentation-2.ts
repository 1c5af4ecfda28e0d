import { textUrl, thumbnailUrl } from '../protocol/delivery-documents.ts'
import type { Sample, SamplePicture, SampleRange } from '../samples.ts'
import { searchServices2 } from '../texts/content-search.ts'
import { textFormOf } from '../texts/page-texts.ts'
import { imageService } from './image-identifiers.ts'
import {
  canvasesOf,
  canvasId,
  deliveryUrl,
  homepage,
  LIBRARY,
  logo,
  pictures,
  pictureUrl,
  presentation,
} from './manifest-parts.ts'

const CONTEXT = 'http://iiif.io/api/presentation/2/context.json'

function imageResource(origin: string, sample: Sample, file: SamplePicture): object {
  const service = {
    '@context': 'http://iiif.io/api/image/2/context.json',
    '@id': imageService(origin, 2, sample, file),
    profile: 'http://iiif.io/api/image/2/level2.json',
  }
  return {
    '@id': pictureUrl(origin, 2, sample, file),
    '@type': 'dctypes:Image',
    format: sample.withoutImageService ? file.format : 'image/jpeg',
    width: file.width,
    height: file.height,
    ...(!sample.withoutImageService && { service }),
  }
}

function textOf(origin: string, sample: Sample, file: SamplePicture): object {
  const form = textFormOf(sample, file)
  if (!form) return {}
  const { format, profile, label } = form
  const link = { '@id': textUrl(origin, sample, file), format, label }
  return profile ? { seeAlso: { ...link, profile } } : { rendering: link }
}

/** A canvas in Presentation 2.1: one for each file, labelled as the file is. */
function canvas2(origin: string, sample: Sample, file: SamplePicture): object {
  const id = canvasId(origin, sample, file)
  return {
    '@id': id,
    '@type': 'sc:Canvas',
    label: file.label,
    width: file.width,
    height: file.height,
    ...(file.behavior?.includes('non-paged') && { viewingHint: 'non-paged' }),
    ...(file.note && { metadata: [{ label: 'Title', value: file.note }] }),
    ...textOf(origin, sample, file),
    images: [
      {
        '@id': `${id}/annotation`,
        '@type': 'oa:Annotation',
        motivation: 'sc:painting',
        on: id,
        resource: imageResource(origin, sample, file),
      },
    ],
  }
}

/** A canvas as a document of its own; it does not say which manifest it belongs to: its path does. */
export function canvasDocument2(origin: string, sample: Sample, file: SamplePicture): object {
  return { '@context': CONTEXT, ...canvas2(origin, sample, file) }
}

interface Range2 {
  readonly '@id': string
  readonly ranges: readonly Range2[]
  readonly json: object
}

function range2(origin: string, sample: Sample, range: SampleRange, path: string): Range2 {
  const id = `${presentation(origin, sample)}/range/${path}`
  const ranges = (range.ranges ?? []).map((each, index) =>
    range2(origin, sample, each, `${path}-${index + 1}`),
  )
  const canvases = canvasesOf(origin, sample, range.pages)
  const inner = ranges.length > 0 && { ranges: ranges.map(each => each['@id']) }
  return {
    '@id': id,
    ranges,
    json: { '@id': id, '@type': 'sc:Range', label: range.label, canvases, ...inner },
  }
}

const flattened = (range: Range2): object[] => [range.json, ...range.ranges.flatMap(flattened)]

function structures2(origin: string, sample: Sample): object | undefined {
  if (!sample.ranges) return undefined
  const ranges = sample.ranges.map((each, index) => range2(origin, sample, each, String(index + 1)))
  const top = {
    '@id': `${presentation(origin, sample)}/range/0`,
    '@type': 'sc:Range',
    label: 'Contents',
    viewingHint: 'top',
    ranges: ranges.map(each => each['@id']),
  }
  return { structures: [top, ...ranges.flatMap(flattened)] }
}

function description(origin: string, sample: Sample): object {
  const page = {
    '@id': homepage(origin, sample),
    format: 'text/html',
    label: 'In the catalogue of the library',
  }
  const seeAlso = {
    '@id': deliveryUrl(origin, sample),
    format: 'application/json',
    label: 'Delivery data',
  }
  return {
    label: sample.label,
    description: sample.description,
    metadata: sample.metadata,
    attribution: sample.requiredStatement?.[1] ?? LIBRARY,
    ...(sample.rights && { license: sample.rights }),
    logo: logo(origin, sample),
    related: page,
    seeAlso,
    thumbnail: thumbnailUrl(origin, sample, sample.representation),
    ...(sample.behavior?.[0] && { viewingHint: sample.behavior[0] }),
    ...(sample.direction && { viewingDirection: sample.direction }),
    ...(sample.navDate && { navDate: sample.navDate }),
  }
}

/** The manifest in Presentation 2.1, as Alma sends it unless version 3 is asked for; `id` is the address that was asked. */
export function manifest2(origin: string, sample: Sample, id: string): object {
  const sequence = {
    '@id': `${presentation(origin, sample)}/sequence/normal`,
    '@type': 'sc:Sequence',
    ...(sample.direction && { viewingDirection: sample.direction }),
    canvases: pictures(sample).map(file => canvas2(origin, sample, file)),
  }
  return {
    '@context': CONTEXT,
    '@id': id,
    '@type': 'sc:Manifest',
    ...description(origin, sample),
    ...searchServices2(origin, sample),
    sequences: [sequence],
    ...structures2(origin, sample),
  }
}
