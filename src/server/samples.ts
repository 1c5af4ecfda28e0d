import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One sample representation, as `scripts/samples` describes it in `samples/<folder>/sample.json`. */
export interface Sample {
  readonly folder: string
  readonly institution: string
  /** MMS ID of the record it belongs to. */
  readonly record: string
  readonly representation: string
  readonly label: string
  readonly description: string
  /** BCP 47 tag of its label and values; English when absent. */
  readonly language?: string
  readonly metadata: readonly { readonly label: string; readonly value: string }[]
  readonly rights?: string
  readonly requiredStatement?: readonly [label: string, value: string]
  readonly direction?: string
  readonly behavior?: readonly string[]
  readonly navDate?: string
  readonly policy?: { readonly access: 'signed-in' | 'denied'; readonly message?: string }
  /** How long its signed addresses live, in seconds; 119 when absent. */
  readonly secondsToLive?: number
  /** Its files are sent without CORS headers. */
  readonly withoutCors?: boolean
  readonly withoutImageService?: boolean
  /** Its delivery JSON carries the keys that no public consumer has been seen to read. */
  readonly describesFiles?: boolean
  /** Version of the Image API its Presentation 3 manifest names; 2, as Alma's server is, when absent. */
  readonly imageApi?: 2 | 3
  readonly opensAs?: 'manifest'
  readonly files: readonly SampleFile[]
  readonly ranges?: readonly SampleRange[]
}

/** One file of a sample; `name` is its name on disk. */
export interface SampleFile {
  /** File PID. */
  readonly id: string
  readonly name: string
  readonly label: string
  readonly format: string
  readonly bytes: number
  /** Pixels; absent for what is not a picture. */
  readonly width?: number
  readonly height?: number
  /** Name on disk of its plain text. */
  readonly text?: string
  readonly behavior?: readonly string[]
  readonly note?: string
  /** Seconds; of what is heard or seen in time. */
  readonly duration?: number
  /** Width and height of a film in pixels. */
  readonly frame?: readonly [width: number, height: number]
  /** Name on disk of the picture that stands for a film before it plays. */
  readonly poster?: string
  /** Names on disk of the same film as a stream (HLS), the playlist first. */
  readonly stream?: readonly string[]
  readonly chapters?: readonly { readonly label: string; readonly start: number; readonly end: number }[]
  /** The file whose words these are. */
  readonly captions?: { readonly of: string; readonly language: string; readonly label: string }
}

/** One picture of a sample. */
export type SamplePicture = SampleFile & { readonly width: number; readonly height: number }

/** A range of the table of contents; pages are counted from 1. */
export interface SampleRange {
  readonly label: string
  readonly pages: readonly number[]
  readonly ranges?: readonly SampleRange[]
}

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

/** All samples, by representation ID. */
export const samples: readonly Sample[] = readdirSync(ROOT, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => readSample(entry.name))
  .sort((a, b) => (a.representation < b.representation ? -1 : 1))

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
  const found = byFile.get(id)
  return found && findSample(found.sample.representation, institution) ? found : undefined
}

/** True for a file that is a picture. */
export function isPicture(file: SampleFile): file is SamplePicture {
  return file.width !== undefined && file.height !== undefined
}

/** True for a file that is a canvas of its own in the manifest of version 3: pictures, recordings, models. */
export function isCanvas(file: SampleFile): boolean {
  return isPicture(file) || file.duration !== undefined || file.format.startsWith('model/')
}

/**
 * Where a file of a sample lies on disk. Names come from the samples' own descriptions only: nothing that
 * was asked for ever becomes part of a path.
 */
export function pathOf(sample: Sample, name: string): string {
  return join(ROOT, sample.folder, name)
}
