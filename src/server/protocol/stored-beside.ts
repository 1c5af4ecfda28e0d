import { readFile } from 'node:fs/promises'
import { findFile, pathOf, type Sample, type SampleFile } from '../samples.ts'
import { refusalOf } from '../scenarios/access-policies.ts'
import { refuse } from './answers.ts'
import { answerBytes } from './byte-ranges.ts'

// Companions of a file that are not files of the representation: its poster, its stream. Their URLs are
// not signed, because the parts of a stream are named relative to its playlist.

const FORMATS: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  m3u8: 'application/vnd.apple.mpegurl',
  mp4: 'video/mp4',
  mpd: 'application/dash+xml',
  vtt: 'text/vtt',
}

/** Address of a poster or of a part of a stream. */
export function besideUrl(origin: string, sample: Sample, file: SampleFile, name: string): string {
  return `${origin}/view/delivery/stream/${sample.institution}/${file.id}/${name}`
}

/** Answers with what lies beside a file, or a part of it: 200, 206, 416; 404 when there is no such thing. */
export async function answerBeside(
  request: Request,
  id: string,
  institution: string | undefined,
  name: string | undefined,
): Promise<Response> {
  const match = findFile(id, institution)
  const { poster, stream = [] } = match?.file ?? {}
  const path = [poster, ...stream].find(each => each !== undefined && each === name)
  if (!match || !path) return refuse(404, 'There is no such object.')
  const refused = refusalOf(match.sample, request)
  if (refused) return refused
  const bytes = new Uint8Array(await readFile(pathOf(match.sample, path)))
  const format = FORMATS[path.split('.').pop() ?? ''] ?? 'application/octet-stream'
  return answerBytes(request, bytes, { 'Content-Type': format, 'Cache-Control': 'private, no-transform' })
}
