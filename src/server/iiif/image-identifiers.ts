import { storageKey } from '../protocol/signed-urls.ts'
import { isPicture, type Sample, type SamplePicture, samples } from '../samples.ts'

/**
 * Identifier of a picture at the Image API 2 service, as Alma's image server has it: percent-encoded
 * base64 of a JSON object, some 490 characters. It only names a picture: its content is never read.
 */
export function almaIdentifier(sample: Sample, file: SamplePicture): string {
  const content = {
    region: 'eu-central-1',
    bucket: 'eu-st01.ext.skerrow.example',
    key: storageKey(sample, file),
    rep_id: sample.representation,
    instance: 'eu01',
    institution: sample.institution,
    width: file.width,
    height: file.height,
    wmKey: null,
    wmWidth: 0,
    wmHeight: 0,
    wmPosition: null,
    wmRepeat: false,
    na91: false,
  }
  return encodeURIComponent(Buffer.from(JSON.stringify(content)).toString('base64'))
}

/** A picture and the sample it belongs to. */
export interface FoundPicture {
  readonly sample: Sample
  readonly file: SamplePicture
}

const pictures: readonly FoundPicture[] = samples
  .filter(sample => !sample.withoutImageService)
  .flatMap(sample => sample.files.filter(isPicture).map(file => ({ sample, file })))

const byIdentifier = {
  2: new Map(pictures.map(picture => [almaIdentifier(picture.sample, picture.file), picture])),
  3: new Map(pictures.map(picture => [picture.file.id, picture])),
}

/** The picture with an identifier as it stands in the address, percent-encoded; version 3 is asked by file PID. */
export function findPicture(version: 2 | 3, identifier: string): FoundPicture | undefined {
  return byIdentifier[version].get(identifier)
}

/** Base address of the image service of a picture. */
export function imageService(origin: string, version: 2 | 3, sample: Sample, file: SamplePicture): string {
  return `${origin}/iiif/${version}/${version === 2 ? almaIdentifier(sample, file) : file.id}`
}
