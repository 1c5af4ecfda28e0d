// Names a page in a link by what it is rather than by its number, so that the link finds it again after pages were put in,
// taken out, moved, renamed or replaced. Only what shows the same picture counts as surely the same page: ids of canvases
// are often mere numbers, which name another page as soon as one is put in before it.

import { withoutSignature } from '../../delivery/carries-signature'
import { isSigned } from '../../delivery/renewal'
import type { Canvas, DigitalObject } from '../../model/digital-object'

/** Parameter of links that holds it. */
export const PAGE_ID = 'page-id'

/** Outcome of looking for the page of a link. */
export interface PageSearch {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** `same`: where the link says; `moved`: surely elsewhere; `unsure`: probably this one; `missing`: no page is like it. */
  readonly status: 'same' | 'moved' | 'unsure' | 'missing'
}

/** Letters of each part. */
const LETTERS = { content: 7, other: 4, neighbour: 3 }

/** Pages around it that are named too, by how far they are. */
const AROUND = [-2, -1, 1, 2]

const FORM = /^[0-9a-z]{0,7}(?:-[0-9a-z]{0,4}){2}-(?:[0-9a-z]{3}|_){4}$/

/** cyrb53, a hash of 53 bits (public domain), in the letters of base 36; nothing for nothing. */
function hash(text: string, letters: number): string {
  if (text === '') return ''
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  const number = 4294967296 * (2097151 & low) + (high >>> 0)
  return number.toString(36).padStart(letters, '0').slice(-letters)
}

/** A URL without scheme and host, which change when a library moves. */
const pathOf = (url: string) => url.replace(/^[a-z]+:\/\/[^/]*/i, '')

/** The picture or file of a page. The URL of a signed one changes, its canvas is named by the file. */
function contentOf(canvas: Canvas | undefined): string {
  const media = canvas?.painting[0]?.media
  if (!canvas || !media) return ''
  const url = media.imageService?.id ?? media.url
  return isSigned(url)
    ? `${canvas.id} ${media.page ?? 0}`
    : `${pathOf(withoutSignature(url))} ${media.page ?? 0}`
}

const labelOf = (canvas: Canvas | undefined) =>
  Object.values(canvas?.label ?? {})
    .flat()
    .join(' ')

const contentHash = (canvas: Canvas | undefined) => hash(contentOf(canvas), LETTERS.content)
const idHash = (canvas: Canvas | undefined) => hash(pathOf(canvas?.id ?? ''), LETTERS.other)
const labelHash = (canvas: Canvas | undefined) => hash(labelOf(canvas), LETTERS.other)
/** A neighbour is named by the end of the hash of its content. */
const neighbour = (content: string) => content.slice(-LETTERS.neighbour) || '_'

/** Names a page: its content, id and label, and the content of the pages around it. */
export function pageIdOf({ canvases }: DigitalObject, index: number): string {
  const canvas = canvases[index]
  const around = AROUND.map(away => neighbour(contentHash(canvases[index + away]))).join('')
  return [contentHash(canvas), idHash(canvas), labelHash(canvas), around].join('-')
}

/** Tells whether a picture may be named by its position: then another one has its name once a page is put in before it. */
const mayBePosition = (content: string, index: number) =>
  (content.match(/\d+/g) ?? []).some(number => Number(number) === index || Number(number) === index + 1)

/** The positions of the best of those that are judged; none where none is above 0. */
function bestOf(length: number, judge: (index: number) => number): readonly number[] {
  let best = 0
  let positions: number[] = []
  for (let index = 0; index < length; index++) {
    const likeness = judge(index)
    if (likeness > best) positions = []
    best = Math.max(best, likeness)
    if (likeness > 0 && likeness === best) positions.push(index)
  }
  return positions
}

/** Finds the page that a link named when it was made; `page` is where it was then, counted from 0. */
export function findPage({ canvases }: DigitalObject, page: number, pageId: string): PageSearch {
  const stays: PageSearch = { canvas: page, status: 'missing' }
  if (!FORM.test(pageId)) return { ...stays, status: 'same' }
  const [content = '', id, label = '', around = ''] = pageId.split('-')
  const isId = (index: number) => idHash(canvases[index]) === id
  if (content !== '' && contentHash(canvases[page]) === content && isId(page)) {
    const isDoubtful = labelHash(canvases[page]) !== label && mayBePosition(contentOf(canvases[page]), page)
    return { canvas: page, status: isDoubtful ? 'unsure' : 'same' }
  }

  const contents = canvases.map(contentHash)
  const isLabel = (index: number) => label !== '' && labelHash(canvases[index]) === label
  const names = contents.map(neighbour)
  const neighbours = around.match(/_|.{3}/g) ?? []
  const hasNeighbour = (index: number, which: number) =>
    neighbours[which] !== '_' && names[index + (AROUND[which] ?? 0)] === neighbours[which]
  const nearest = (positions: readonly number[]) =>
    positions.toSorted((one, other) => Math.abs(one - page) - Math.abs(other - page))[0]

  const alike = bestOf(canvases.length, index => (content !== '' && contents[index] === content ? 1 : 0))
  if (alike.length === 1 && alike[0] !== undefined)
    return { canvas: alike[0], status: alike[0] === page ? 'same' : 'moved' }
  // The same picture several times, or no more: whatever else speaks for a page.
  const speaks = (index: number) =>
    (isLabel(index) ? 2 : 0) +
    (isId(index) ? 1 : 0) +
    AROUND.reduce((sum, away, which) => sum + (hasNeighbour(index, which) ? 4 - Math.abs(away) : 0), 0)
  const candidates = bestOf(canvases.length, index =>
    alike.length > 0 && !alike.includes(index) ? 0 : speaks(index),
  )
  const best = nearest(candidates.length > 0 ? candidates : alike)
  return best === undefined ? stays : { canvas: best, status: 'unsure' }
}
