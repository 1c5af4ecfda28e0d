import type { DeliveryFile, DeliveryJson } from '../../sources/alma/delivery-json.ts'
import { isPicture, type Sample, type SampleFile } from '../samples.ts'
import { textFormOf } from '../texts/page-texts.ts'
import { signedUrl } from './signed-urls.ts'

/** Address of the text of a file. */
export function textUrl(origin: string, sample: Sample, file: SampleFile): string {
  return `${origin}/view/delivery/text/${sample.institution}/${file.id}`
}

/** Address of the small picture of a representation or a file. */
export function thumbnailUrl(origin: string, sample: Sample, id: string): string {
  return `${origin}/view/delivery/thumbnail/${sample.institution}/${id}`
}

function toDeliveryFile(origin: string, sample: Sample, file: SampleFile): DeliveryFile {
  const form = textFormOf(sample, file)
  const described = {
    mimeType: file.format,
    size: file.bytes,
    thumbnail: thumbnailUrl(origin, sample, file.id),
  }
  return {
    url: signedUrl(origin, sample, file),
    label: file.label,
    id: file.id,
    ...(sample.describesFiles && described),
    ...(sample.lendsThumbnails && isPicture(file) && { thumbnail: signedUrl(origin, sample, file) }),
    fulltext: form ? { format: form.name, url: textUrl(origin, sample, file) } : null,
  }
}

/** A representation as Alma's delivery JSON, its file addresses signed now; `left` seconds of a loan of it. */
export function toDeliveryJson(origin: string, sample: Sample, left?: number): DeliveryJson {
  return {
    label: sample.label,
    metadata: sample.metadata,
    files: sample.files.map(file => toDeliveryFile(origin, sample, file)),
    ...(left !== undefined && {
      loan: { seconds: left, returnUrl: `${origin}/view/return/${sample.representation}` },
    }),
  }
}
