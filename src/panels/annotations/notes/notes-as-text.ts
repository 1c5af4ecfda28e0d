import type { DigitalObject } from '../../../model/digital-object'
import { localizedLine } from '../../../model/language-map'
import { regionPicture } from '../../../model/pictures/region-picture'
import { clockSpan } from '../../../ui/clock-span'
import { boxRound, type PlacedAnnotation, timeOf } from '../../../viewer/annotations/page-annotations'

/** Pixels that the picture of a place is wide. */
const WIDTH = 600

interface TextOptions {
  readonly object: DigitalObject
  readonly languages: readonly string[]
  /** Names a page by its position. */
  readonly pageName: (canvas: number) => string
  /** True where pictures of places may be taken away. */
  readonly withPictures: boolean
}

/** The URL of a picture of the place of a note, by the image service of its page. */
function pictureOf({ canvas, targets, size }: PlacedAnnotation, object: DigitalObject): string | undefined {
  const page = object.canvases[canvas]
  const box = boxRound(targets.flatMap(({ shapes = [] }) => shapes))
  return page && box && regionPicture(page, box, size, WIDTH)
}

const escaped = (text: string) => text.replaceAll(/[\\*_`[\]<>#]/g, '\\$&')

/** Notes as Markdown: a heading for each page, pictures of the places, texts and tags. */
export function notesAsMarkdown(notes: readonly PlacedAnnotation[], options: TextOptions): string {
  const { object, languages, pageName, withPictures } = options
  const lines = [`# ${escaped(localizedLine(object.label, languages) || object.id)}`, '', `<${object.id}>`]
  let page: number | undefined
  for (const note of [...notes].sort((one, other) => one.canvas - other.canvas)) {
    if (note.canvas !== page) lines.push('', `## ${escaped(pageName(note.canvas))}`)
    page = note.canvas
    const time = timeOf(note)
    const picture = withPictures ? pictureOf(note, object) : undefined
    const texts = note.annotation.bodies.filter(body => body.kind === 'text')
    const isTag = ({ purpose }: { readonly purpose?: string }) => purpose === 'tagging'
    const tags = texts.filter(isTag).map(({ value }) => `#${escaped(value)}`)
    if (picture) lines.push('', `![](${picture})`)
    if (time) lines.push('', `*${clockSpan(time)}*`)
    for (const { quote } of note.targets)
      if (quote) lines.push('', `> ${escaped(quote.replace(/\s+/g, ' '))}`)
    for (const { value } of texts.filter(each => !isTag(each))) lines.push('', escaped(value))
    if (tags.length > 0) lines.push('', tags.join(' '))
  }
  return `${lines.join('\n')}\n`
}
