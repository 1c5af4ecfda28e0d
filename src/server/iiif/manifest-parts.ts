import { signedUrl } from '../protocol/signed-urls.ts'
import { isPicture, type Sample, type SamplePicture } from '../samples.ts'
import { imageService } from './image-identifiers.ts'

/** The library that every manifest names as its provider. */
export const LIBRARY = 'Museum and Library of the Skerrow Isles'

/** Base of everything of a representation in the manifests. */
export function presentation(origin: string, sample: Sample): string {
  return `${origin}/view/iiif/presentation/${sample.institution}/${sample.representation}`
}

/** Identifier of a canvas: Alma has one for each file. */
export function canvasId(origin: string, sample: Sample, file: { readonly id: string }): string {
  return `${presentation(origin, sample)}/canvas/${file.id}`
}

/** The pictures of a sample in reading order: the manifests carry nothing else. */
export function pictures(sample: Sample): SamplePicture[] {
  return sample.files.filter(isPicture)
}

/** Identifiers of the canvases of pages, which are counted from 1. */
export function canvasesOf(origin: string, sample: Sample, pages: readonly number[]): string[] {
  return pages.flatMap(page => sample.files[page - 1] ?? []).map(file => canvasId(origin, sample, file))
}

/** Address of the logo of the library. */
export function logo(origin: string, sample: Sample): string {
  return `${origin}/view/delivery/thumbnail/${sample.institution}/${sample.institution}`
}

/** The page for readers. */
export function homepage(origin: string, sample: Sample): string {
  return `${origin}/discovery/delivery/${sample.institution}:SKERROW/${sample.representation}`
}

/** The delivery JSON of the representation, for machines. */
export function deliveryUrl(origin: string, sample: Sample): string {
  return `${origin}/view/delivery/${sample.institution}/${sample.representation}.json`
}

/** Address of the whole picture: of its image service, or signed where the sample has none. */
export function pictureUrl(origin: string, version: 2 | 3, sample: Sample, file: SamplePicture): string {
  if (sample.withoutImageService) return signedUrl(origin, sample, file)
  const whole = version === 2 ? 'full' : 'max'
  return `${imageService(origin, version, sample, file)}/full/${whole}/0/default.jpg`
}
