// The texts of pages and of recordings that annotations hold.

import type { Annotation, AnnotationBody } from '../annotations/annotation'
import type { TimedLine } from '../digital-object'
import { joinPieces, type TextPiece, toPiece, withoutRepeats } from './text-levels'
import { isReadable, type TextReference } from './text-reference'

const MOST_TEXTS = 50
/** Characters of one line of a recording. */
const LONGEST_LINE = 64 * 1024

/** True for transcriptions: `supplementing` in Presentation 3, text that is painted in version 2. */
export function isTranscription({ motivations, bodies }: Annotation): boolean {
  if (motivations.some(each => each === 'supplementing' || each === 'transcribing')) return true
  return motivations.includes('painting') && bodies[0]?.kind === 'text'
}

function linkTo(body: AnnotationBody): readonly TextReference[] {
  if (body.kind !== 'resource') return []
  const { url, type, format, label } = body.media
  if (!isReadable(format) && !(type === 'text' && format === '')) return []
  const language = body.language && { language: body.language }
  return [{ kind: 'text', url, format, ...language, ...(label && { label }) }]
}

/**
 * The words in the bodies of transcriptions, in order and each once whatever levels hold it, as one text a language and format;
 * texts elsewhere by themselves.
 */
export function textsInAnnotations(annotations: readonly Annotation[]): readonly TextReference[] {
  const written = new Map<string, { format: string; language?: string; pieces: TextPiece[] }>()
  const linked: TextReference[] = []
  for (const annotation of annotations.filter(isTranscription))
    for (const body of annotation.bodies) {
      if (body.kind === 'resource') {
        linked.push(...linkTo(body))
        continue
      }
      const { format, language, value } = body
      const key = `${format} ${language ?? ''}`
      const text = written.get(key) ?? { format, ...(language && { language }), pieces: [] }
      text.pieces.push(toPiece(annotation, value))
      written.set(key, text)
    }
  const texts = [...written.values()].map(
    ({ pieces, ...how }): TextReference => ({
      kind: 'words',
      ...how,
      words: joinPieces(withoutRepeats(pieces)),
    }),
  )
  return [...texts, ...linked].slice(0, MOST_TEXTS)
}

/** The lines that annotations hold for seconds of the canvas, in their order and without markup. */
export function linesInAnnotations(annotations: readonly Annotation[]): readonly TimedLine[] {
  return annotations
    .flatMap(({ targets: [target], bodies }) => {
      const texts = bodies.flatMap(body => (body.kind === 'text' && body.value.trim()) || [])
      const text = texts
        .join('\n')
        .replaceAll(/<[^>]*>/g, '')
        .slice(0, LONGEST_LINE)
      return target?.time && text !== '' ? [{ ...target.time, text }] : []
    })
    .sort((one, other) => one.start - other.start)
}
