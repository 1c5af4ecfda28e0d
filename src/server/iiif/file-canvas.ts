import { signedUrl } from '../protocol/signed-urls.ts'
import type { Sample, SampleFile } from '../samples.ts'
import { canvasId } from './manifest-parts.ts'

/** Canvas units of an upright page; a file that is no picture has no size, and a canvas must have one. */
const PAGE = { width: 700, height: 1000 }

const typeOf = ({ format }: SampleFile) =>
  /^text\/|pdf$|epub|document|presentation/.test(format) ? 'Text' : 'Dataset'

/**
 * A canvas in Presentation 3 for a file that is neither picture nor recording: a PDF, a text, a table. Alma's own
 * manifests may carry pictures only; this one has a canvas for each file, so that every sample can be opened both ways.
 */
export function fileCanvas3(origin: string, sample: Sample, file: SampleFile): object {
  const id = canvasId(origin, sample, file)
  const body = { id: signedUrl(origin, sample, file), type: typeOf(file), format: file.format }
  const painting = { id: `${id}/annotation`, type: 'Annotation', motivation: 'painting', body, target: id }
  return {
    id,
    type: 'Canvas',
    label: { none: [file.label] },
    ...PAGE,
    items: [{ id: `${id}/page`, type: 'AnnotationPage', items: [painting] }],
  }
}
