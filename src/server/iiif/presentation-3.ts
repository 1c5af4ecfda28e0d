import { textUrl, thumbnailUrl } from '../protocol/delivery-documents.ts'
import { isPicture, type Sample, type SampleFile, type SamplePicture, type SampleRange } from '../samples.ts'
import { searchServices3 } from '../texts/content-search.ts'
import { textFormOf } from '../texts/page-texts.ts'
import { guardingServices } from './authorization.ts'
import { fileCanvas3 } from './file-canvas.ts'
import { imageService } from './image-identifiers.ts'
import {
  canvasesOf,
  canvasId,
  deliveryUrl,
  homepage,
  LIBRARY,
  logo,
  pictureUrl,
  presentation,
} from './manifest-parts.ts'
import { chapters3, isTimed, timedCanvas3 } from './timed-canvas.ts'

const CONTEXT = 'http://iiif.io/api/presentation/3/context.json'

const english = (value: string) => ({ en: [value] })
const inLanguage = (sample: Sample, value: string) => ({ [sample.language ?? 'en']: [value] })

function serviceOf(origin: string, sample: Sample, file: SamplePicture): object {
  const version = sample.imageApi ?? 2
  const id = imageService(origin, version, sample, file)
  return version === 3
    ? { id, type: 'ImageService3', profile: 'level2' }
    : { '@id': id, '@type': 'ImageService2', profile: 'http://iiif.io/api/image/2/level2.json' }
}

function servicesOf(origin: string, sample: Sample, file: SamplePicture): object {
  const image = sample.withoutImageService ? [] : [serviceOf(origin, sample, file)]
  const services = [...image, ...guardingServices(origin, sample, file)]
  return services.length > 0 ? { service: services } : {}
}

function bodyOf(origin: string, sample: Sample, file: SamplePicture): object {
  return {
    id: pictureUrl(origin, sample.imageApi ?? 2, sample, file),
    type: 'Image',
    format: sample.withoutImageService ? file.format : 'image/jpeg',
    width: file.width,
    height: file.height,
    ...servicesOf(origin, sample, file),
  }
}

function painting(origin: string, sample: Sample, file: SamplePicture, canvas: string): object {
  const annotation = {
    id: `${canvas}/annotation`,
    type: 'Annotation',
    motivation: 'painting',
    body: bodyOf(origin, sample, file),
    target: canvas,
  }
  return { items: [{ id: `${canvas}/page`, type: 'AnnotationPage', items: [annotation] }] }
}

/** A plain text is a rendering; a text with places is for machines. */
function textOf(origin: string, sample: Sample, file: SampleFile): object {
  const form = textFormOf(sample, file)
  if (!form) return {}
  const { format, profile } = form
  const link = { id: textUrl(origin, sample, file), format, label: english(form.label) }
  return profile
    ? { seeAlso: [{ ...link, type: 'Dataset', profile }] }
    : { rendering: [{ ...link, type: 'Text' }] }
}

/** The canvas of a file in Presentation 3. */
function canvas3(origin: string, sample: Sample, file: SampleFile): object {
  if (isTimed(file)) return timedCanvas3(origin, sample, file)
  if (!isPicture(file)) return fileCanvas3(origin, sample, file)
  const id = canvasId(origin, sample, file)
  return {
    id,
    type: 'Canvas',
    label: { none: [file.label] },
    width: file.width,
    height: file.height,
    ...(file.behavior && { behavior: file.behavior }),
    ...(file.note && { metadata: [{ label: english('Title'), value: english(file.note) }] }),
    ...textOf(origin, sample, file),
    ...painting(origin, sample, file, id),
  }
}

/** A canvas as a document of its own, with the manifest it is part of. */
export function canvasDocument3(origin: string, sample: Sample, file: SampleFile): object {
  const manifest = `${presentation(origin, sample)}/manifest?iiifVersion=3`
  return {
    '@context': CONTEXT,
    ...canvas3(origin, sample, file),
    partOf: [{ id: manifest, type: 'Manifest' }],
  }
}

function range3(origin: string, sample: Sample, range: SampleRange, path: string): object {
  return {
    id: `${presentation(origin, sample)}/range/${path}`,
    type: 'Range',
    label: inLanguage(sample, range.label),
    items: [
      ...canvasesOf(origin, sample, range.pages).map(id => ({ id, type: 'Canvas' })),
      ...(range.ranges ?? []).map((each, index) => range3(origin, sample, each, `${path}-${index + 1}`)),
    ],
  }
}

function provider(origin: string, sample: Sample): object {
  return {
    id: `${origin}/`,
    type: 'Agent',
    label: english(LIBRARY),
    homepage: [{ id: `${origin}/`, type: 'Text', format: 'text/html', label: english(LIBRARY) }],
    logo: [{ id: logo(origin, sample), type: 'Image', format: 'image/svg+xml' }],
  }
}

function description(origin: string, sample: Sample): object {
  const [label, value] = sample.requiredStatement ?? ['Attribution', LIBRARY]
  const page = { id: homepage(origin, sample), type: 'Text', format: 'text/html' }
  const data = { id: deliveryUrl(origin, sample), type: 'Dataset', format: 'application/json' }
  const small = {
    id: thumbnailUrl(origin, sample, sample.representation),
    type: 'Image',
    format: 'image/jpeg',
  }
  return {
    label: inLanguage(sample, sample.label),
    summary: english(sample.description),
    metadata: sample.metadata.map(each => ({ label: english(each.label), value: { none: [each.value] } })),
    requiredStatement: { label: english(label), value: english(value) },
    ...(sample.rights && { rights: sample.rights }),
    provider: [provider(origin, sample)],
    homepage: [{ ...page, label: english('In the catalogue of the library') }],
    seeAlso: [{ ...data, label: english('Delivery data') }],
    thumbnail: [small],
    ...(sample.behavior && { behavior: sample.behavior }),
    ...(sample.direction && { viewingDirection: sample.direction }),
    ...(sample.navDate && { navDate: sample.navDate }),
  }
}

/** The manifest in Presentation 3; `id` is the address that was asked. */
export function manifest3(origin: string, sample: Sample, id: string): object {
  const ranges = sample.ranges?.map((range, index) => range3(origin, sample, range, String(index + 1)))
  const structures = ranges ?? chapters3(origin, sample)
  return {
    '@context': CONTEXT,
    id,
    type: 'Manifest',
    ...description(origin, sample),
    ...searchServices3(origin, sample),
    items: sample.files.map(file => canvas3(origin, sample, file)),
    ...(structures && { structures }),
  }
}
