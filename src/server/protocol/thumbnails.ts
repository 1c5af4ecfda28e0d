import sharp from 'sharp'
import {
  findByRecord,
  findFile,
  findSample,
  isPicture,
  pathOf,
  picturePath,
  type Sample,
  type SampleFile,
} from '../samples.ts'
import { refuse } from './answers.ts'

/** Longest side in pixels. */
const SIDE = 300

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96"><rect width="96" height="96" rx="14" fill="#2a5f66"/><path d="M42 72l3-38h6l3 38zM43 30h10v-8l-5-5-5 5zM24 26l14 3M24 36l14-3M72 26l-14 3M72 36l-14-3M22 76q6-6 13 0t13 0 13 0 13 0" fill="none" stroke="#f1dfae" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>`
const PLAIN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96"><rect width="96" height="96" fill="#e9e4d8"/><path d="M30 18h26l12 12v48H30zM56 18v12h12" fill="#fff" stroke="#8a8272" stroke-width="2.5" stroke-linejoin="round"/><path d="M38 44h20M38 53h20M38 62h13" stroke="#8a8272" stroke-width="2.5" stroke-linecap="round"/></svg>`

function drawing(svg: string): Response {
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=3600' },
  })
}

/** The representation or the file an ID stands for; a file stands for itself alone. Its thumbnails may be missing. */
function findObject(
  id: string,
  institution?: string,
): { sample: Sample; files: readonly SampleFile[] } | undefined {
  const match = findFile(id, institution)
  if (match) return match.sample.thumbnails ? undefined : { sample: match.sample, files: [match.file] }
  const sample = findSample(id, institution) ?? findByRecord(id, institution)
  return sample && sample.thumbnails !== 'none' ? { sample, files: sample.files } : undefined
}

/** Path on disk of the picture that stands for a file; `undefined` when none does. */
function pathFor(sample: Sample, file: SampleFile | undefined): string | undefined {
  if (file && isPicture(file)) return picturePath(sample, file)
  return file?.poster && pathOf(sample, file.poster)
}

/**
 * The small picture of a record, representation or file; `index` counts a representation's files from 0.
 * As in Alma it falls back to a drawing: for what is no picture and for what is not open to everybody.
 */
export async function answerThumbnail(
  id: string,
  institution: string | undefined,
  index: string,
): Promise<Response> {
  if (id === institution) return drawing(LOGO)
  const object = findObject(id, institution)
  if (!object || !/^\d{1,4}$/.test(index)) return refuse(404, 'There is no such object.')
  const path = pathFor(object.sample, object.files[Number(index)])
  if (!path || object.sample.policy || object.sample.guard === 1) return drawing(PLAIN)
  const picture = sharp(path, { limitInputPixels: false })
  const small = await picture.resize(SIDE, SIDE, { fit: 'inside' }).jpeg({ quality: 78 }).toBuffer()
  const headers = { 'Content-Type': 'image/jpeg', 'Cache-Control': 'public, max-age=3600' }
  return new Response(new Uint8Array(small), { headers })
}
