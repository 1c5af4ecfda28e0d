import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sample, SampleFile, SamplePicture } from './sample.ts'
import { beforeRelease } from './scenarios/before-release.ts'
import { expiringSamples } from './scenarios/expiring-samples.ts'
import { lateSamples } from './scenarios/late-samples.ts'
import { refusalSamples } from './scenarios/refusal-samples.ts'

export type { Policy, Sample, SampleFile, SamplePicture, SampleRange } from './sample.ts'

/** A file and the sample it belongs to. */
export interface Found {
  readonly sample: Sample
  readonly file: SampleFile
}

const ROOT = join(import.meta.dirname, 'samples')

function readSample(folder: string): Sample {
  const described = JSON.parse(readFileSync(join(ROOT, folder, 'sample.json'), 'utf8')) as Omit<
    Sample,
    'folder'
  >
  return { folder, ...described }
}

const inFolders = readdirSync(ROOT, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => readSample(entry.name))

/** All samples, by representation ID. */
export const samples: readonly Sample[] = [
  ...inFolders,
  ...refusalSamples(inFolders),
  ...expiringSamples(inFolders),
  ...lateSamples(inFolders),
  ...beforeRelease(inFolders),
].sort((a, b) => (a.representation < b.representation ? -1 : 1))

const byRepresentation = new Map(samples.map(sample => [sample.representation, sample]))
const byFile = new Map(
  samples.flatMap(sample => sample.files.map(file => [file.id, { sample, file }] as const)),
)

/** The representation with an ID; the institution, when it is named, must be the sample's. */
export function findSample(id: string, institution?: string): Sample | undefined {
  const sample = byRepresentation.get(id)
  return sample && (institution === undefined || institution === sample.institution) ? sample : undefined
}

/** The representation that the record with this MMS ID leads to: the one with the lowest ID, as in Alma. */
export function findByRecord(record: string, institution?: string): Sample | undefined {
  return samples.find(each => each.record === record && findSample(each.representation, institution) === each)
}

/** The file with a PID and its sample. */
export function findFile(id: string, institution?: string): Found | undefined {
  const match = byFile.get(id)
  return match && findSample(match.sample.representation, institution) ? match : undefined
}

/** True for a file that is a picture. */
export function isPicture(file: SampleFile): file is SamplePicture {
  return file.width !== undefined && file.height !== undefined
}

/**
 * Path of a sample's file on disk. Names come from the samples' own descriptions only: nothing that
 * was asked for ever becomes part of a path.
 */
export function pathOf(sample: Sample, name: string): string {
  return join(ROOT, sample.folder, name)
}

/** Path on disk of a picture in a form that the image service reads. */
export function picturePath(sample: Sample, { readableAs, storedName, name }: SamplePicture): string {
  return pathOf(sample, readableAs ?? storedName ?? name)
}
