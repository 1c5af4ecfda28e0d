import type { DigitalObject, Rect, StructureNode } from '../../model/digital-object'
import type { Layout } from '../../model/openings'
import { idFinder } from '../../model/references/comparable-id'
import { readQuery } from './query-parameters'

/** Place of the reader in an object. */
export interface Place {
  /** Position in the object's canvases, counted from 0. */
  readonly canvas: number
  /** The part of the canvas in view, in canvas units; absent when the whole page is shown. */
  readonly region?: Rect
  /** Degrees clockwise: 0, 90, 180 or 270. */
  readonly rotation: number
  /**
   * Place inside the file of the canvas, in the words of its format: `page=12` of a PDF (RFC 8118), `t=30,45` of a
   * recording (Media Fragments 1.0), `epubcfi(…)` of an EPUB. The medium reads and writes it.
   */
  readonly fragment?: string
  /** The reader came by scrolling: no step of its own in the browser's history. */
  readonly passed?: true
  /** The reader turned back into the canvas: a file with pages of its own opens at its last one. */
  readonly fromEnd?: true
  /** Name of the page in the link (`viewer/page-id`), until it is looked for. */
  readonly pageId?: string
  /** The recording before ended and led on to this canvas, which plays from its beginning (behavior `auto-advance`). */
  readonly autoAdvanced?: true
}

/** Parameters that name a canvas, or a file of Alma's, by its id. */
export const CANVAS_PARAMETERS = ['canvas', 'canvasId', 'canvas_id', 'file_id', 'file'] as const

const LONGEST_FRAGMENT = 500

const REGION = /xywh=(?:pixel:)?(\d+(?:\.\d+)?),(\d+(?:\.\d+)?),(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)/

/** Media Fragments 1.0, section 4.2.2, pixels only. */
function parseRegion(text: string): Rect | undefined {
  const match = REGION.exec(text)
  if (!match) return undefined
  const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number)
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}

const FILE_FRAGMENT = /^(?:(?:page|nameddest|t)=|epubcfi\()/

/** A fragment (without `#`) that is meant for the file, else `undefined`; a canvas's name and `xywh` are not. */
export function fileFragment(hash: string): string | undefined {
  return FILE_FRAGMENT.test(hash) && hash.length <= LONGEST_FRAGMENT ? hash : undefined
}

const withInner = (nodes: readonly StructureNode[]): readonly StructureNode[] =>
  nodes.flatMap(node => [node, ...withInner(node.children)])

/** The canvas with which the range of an id begins, or -1. */
const indexOfRange = (nodes: readonly StructureNode[], rangeId: string | undefined): number =>
  withInner(withInner(nodes).filter(({ id }) => id === rangeId))
    .map(({ start, canvases }) => start?.canvas ?? canvases[0] ?? -1)
    .find(index => index >= 0) ?? -1

/** A whole number within the object's pages, or -1. */
function within(object: DigitalObject, value: string | undefined, countedFrom: 0 | 1): number {
  if (value === undefined || !/^\d{1,9}$/.test(value)) return -1
  const index = Number(value) - countedFrom
  return index >= 0 && index < object.canvases.length ? index : -1
}

/** Quarter turns in degrees from 0 to 270; nonsense and absurd numbers are none. */
function quarterTurns(value: string | undefined): number {
  const turns = Math.round(Number(value ?? 0) / 90)
  return Math.abs(turns) <= 40 ? (((turns % 4) + 4) % 4) * 90 : 0
}

/** `12`: page 12. `2.12`: page 12 of the second file. `t30`: second 30. */
const NAMED = /^(?:(\d{1,6})\.)?(\d{1,9})?(?:t(\d{1,9}))?$/

/** The position of the canvas that `page` names, -1 for none, and the fragment of its file. */
function readNamed(object: DigitalObject, text: string): [canvas: number, fragment?: string | undefined] {
  const { length } = object.canvases
  const [, file, page, time] = NAMED.exec(text) ?? []
  const inFile = (file || length === 1) && Number(page) > 1 ? `page=${page}` : undefined
  return [text === 'last' ? length - 1 : within(object, file ?? page, 1), time ? `t=${time}` : inFile]
}

/**
 * Reads the place from the page's address in all known spellings (`page` (counted from 1, as `NAMED`, or `last`), `canvas`, `cv`,
 * `file_id`, `#FILE`, `xywh`); without one, where the object asks to be opened, else the first page.
 */
export function readPlace(href: string, object: DigitalObject): Place {
  const url = new URL(href)
  const query = readQuery(url)
  const canvasId = query.get(...CANVAS_PARAMETERS)
  const hash = url.hash.slice(1)
  const { length } = object.canvases
  const [page, inFile] = readNamed(object, query.get('page') ?? '')
  const find = idFinder(object.canvases)
  const candidates = [
    page,
    find(canvasId ?? '') ?? -1,
    canvasId ? indexOfRange(object.structures, canvasId) : -1,
    within(object, query.get('cv', 'canvas_index'), 0),
    find(fileFragment(hash) ? '' : decodeHash(hash)) ?? -1,
    object.start?.canvas ?? -1,
  ]
  // A second in the id of a canvas is for that canvas too.
  const fragment =
    fileFragment(hash) ?? inFile ?? (page < 0 ? /#(?:.*&)?(t=.*)/.exec(canvasId ?? '')?.[1] : undefined)
  // A region in the id of a canvas is for that canvas; a page that was turned to since has none.
  const region =
    parseRegion(`xywh=${query.get('xywh') ?? ''}`) ??
    (page < 0 ? (parseRegion(canvasId ?? '') ?? parseRegion(hash)) : undefined) ??
    (candidates.slice(0, -1).every(index => index < 0) ? object.start?.region : undefined)
  const pageId = query.get('page-id')
  return {
    canvas: candidates.find(index => index >= 0 && index < length) ?? 0,
    ...(pageId && { pageId }),
    rotation: quarterTurns(query.get('rotation')),
    ...(region && { region }),
    ...(fragment && { fragment }),
  }
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}

/** Layout of the pages at a place. */
export interface Look {
  readonly layout: Layout
  /** The layout that goes without saying. */
  readonly usualLayout: Layout
  readonly shifted: boolean
  /** Which of the object's orders the pages are in, counted from 1; 0, as when absent, as delivered. */
  readonly order?: number
}

const LAYOUTS: readonly Layout[] = ['single', 'book', 'scroll', 'overview']

/**
 * Reads from the page's address how the pages are laid out: `layout=single|book|scroll|overview`, `shift=1`,
 * `order=2`.
 */
export function readLook(href: string, usualLayout: Layout): Required<Look> {
  const query = readQuery(new URL(href))
  const name = query.get('layout')
  return {
    layout: LAYOUTS.find(layout => layout === name) ?? usualLayout,
    usualLayout,
    shifted: query.get('shift') === '1',
    order: /^[1-9]\d{0,2}$/.test(query.get('order') ?? '') ? Number(query.get('order')) : 0,
  }
}
