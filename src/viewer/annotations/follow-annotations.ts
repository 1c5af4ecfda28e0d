// Reads the annotations of the pages that are seen, from the first time they are wanted on, and draws their marks.

import { type AnnotationTranslate, annotationMessages } from '../../i18n/annotations'
import { chooseLocale } from '../../i18n/locales'
import type { Mark } from '../../model/mark'
import { annotationsOn } from '../../sources/annotations'
import { setFileMarks } from '../quotation/file/file-marks'
import { openingAt, sizeOf } from '../state/current-opening'
import { setMarks } from '../state/marks'
import { objectOf, type ViewerState, type ViewerStore } from '../state/store'
import type { Viewer } from '../use-viewer'
import { type AnnotationState, annotationsOf, freshAnnotations, type PageState } from './annotation-state'
import { annotationInWords, kindInWords } from './annotation-words'
import { chooseAnnotation, quotedInFile } from './choose-annotation'
import { openNotes, ownNotes } from './own-notes'
import { type PageAnnotations, type PlacedAnnotation, shapesOf } from './page-annotations'
import { placeAnnotations } from './place-annotations'
import { placeOwnNotes } from './place-own'
import { readLists } from './read-annotations'
import { withStyles } from './read-styles'
import { shownAnnotations } from './shown-annotations'

const LAYER = 'annotations'
/** Marks that are drawn at a time. */
const MOST_MARKS = 5000
/** Passages that are marked in a file: each is looked for in its part. */
const MOST_FILE_MARKS = 500

type Means = Pick<Viewer, 'store' | 'delivery' | 'queryClient' | 'languages'>

const NOTHING: PageAnnotations = { annotations: [], collections: [], elsewhere: 0, isCut: false }

async function readPage(canvas: number, { store, ...means }: Means): Promise<PageAnnotations> {
  const opened = objectOf(store.getState())
  const content = opened?.canvases[canvas]
  const stated = content && (await annotationsOn(content, opened))
  if (!stated) return NOTHING
  const lists = await readLists(stated.lists, stated.size, means)
  const object = objectOf(store.getState())
  return object ? withStyles(placeAnnotations(lists, canvas, object, stated.size), means) : NOTHING
}

/** Reads a page unless its annotations are there, or on their way. */
function wantPage(canvas: number, means: Means): void {
  const { store } = means
  const annotations = annotationsOf(store)
  const { pages, generation } = annotations.getState()
  const json = objectOf(store.getState())?.canvases[canvas]?.json
  const there = pages.get(canvas)
  if (there && there.json === json) return
  const set = (page: PageState) =>
    annotations.setState(now => ({ pages: new Map([...now.pages, [canvas, page]]) }))
  set({ json })
  readPage(canvas, means)
    .catch((): PageAnnotations => ({ ...NOTHING, failure: { failure: 'unreachable' } }))
    .then(read => {
      const now = annotations.getState()
      if (now.generation === generation && now.pages.get(canvas)?.json === json) set({ json, read })
    })
}

/** Reads the annotations of a page again, as after a failure. */
export function readAgain(canvas: number, means: Means): void {
  annotationsOf(means.store).setState(({ pages }) => {
    const others = new Map(pages)
    others.delete(canvas)
    return { pages: others }
  })
  wantPage(canvas, means)
}

function marksOf(
  placed: PlacedAnnotation,
  state: ViewerState,
  { chosen }: AnnotationState,
  { languages }: Means,
  t: AnnotationTranslate,
): readonly Mark[] {
  const { key, canvas, annotation } = placed
  const shapes = shapesOf(placed, sizeOf(state, canvas))
  if (shapes.length === 0) return []
  const words = annotationInWords(annotation, languages)
  const kind = kindInWords(t, annotation)
  const label = words === '' ? kind : t('mark', { kind, words })
  const color = colorOf(placed)
  return shapes.map((shape, part) => ({
    ...{ id: `${key} ${part}`, canvas, shape, label, kind: 'annotation' },
    ...(color && { color }),
    ...(key === chosen && { current: true }),
  }))
}

/** The colour that an annotation gives to its place. */
function colorOf({ targets, styles }: PlacedAnnotation): string | undefined {
  const [styled] = targets.flatMap(({ styleClass = '' }) => styles?.get(styleClass) ?? [])
  return styled?.border ?? styled?.color ?? styled?.background
}

/** The pages whose annotations are wanted now. */
function wantedPages(state: ViewerState): readonly number[] {
  return objectOf(state) && !state.consentPending ? openingAt(state, state.place.canvas) : []
}

function draw(means: Means, t: AnnotationTranslate): void {
  const { store } = means
  const [state, annotations] = [store.getState(), annotationsOf(store).getState()]
  const placed = annotations.marked
    ? wantedPages(state).flatMap(canvas => shownAnnotations(annotations, canvas))
    : []
  const marks = placed.flatMap(each => marksOf(each, state, annotations, means, t)).slice(0, MOST_MARKS)
  const byMark = new Map(placed.map(each => [each.key, each]))
  const onActivate = ({ id }: Mark) => {
    const chosen = byMark.get(id.replace(/ \d+$/, ''))
    if (chosen) chooseAnnotation(store, chosen, 'mark')
  }
  setMarks(store, LAYER, { marks, onActivate })
  const quoted = placed.flatMap(each => quotedInFile(store, each) ?? [])
  setFileMarks(store, 'lectern-note', quoted.slice(0, MOST_FILE_MARKS))
}

/** Places the reader's notes on the pages of what is open. */
async function placeOwn(store: ViewerStore): Promise<void> {
  const object = objectOf(store.getState())
  if (!object) return
  openNotes(object)
  const { notes } = ownNotes.getState()
  const annotations = annotationsOf(store)
  if (notes.length === 0 && annotations.getState().own.size === 0) return
  const own = await placeOwnNotes(notes, object)
  if (ownNotes.getState().notes === notes) annotations.setState({ own })
}

const followed = new WeakSet<ViewerStore>()

/** Reads and draws the annotations of the pages that are seen from now on. */
export async function followAnnotations(means: Means): Promise<void> {
  const { store } = means
  if (followed.has(store)) return
  followed.add(store)
  const annotations = annotationsOf(store)
  const renew = () => {
    const state = store.getState()
    if (annotations.getState().generation !== state.objectGeneration)
      annotations.setState(freshAnnotations(state.objectGeneration), true)
    for (const canvas of wantedPages(state)) wantPage(canvas, means)
    void placeOwn(store)
  }
  renew()
  const load = () => annotationMessages.loadTranslate(chooseLocale(means.languages))
  let t = await load()
  const redraw = () => draw(means, t)
  store.subscribe(async (state, before) => {
    if (state.locale !== before.locale) {
      t = await load()
      redraw()
    }
    const isSame =
      state.place.canvas === before.place.canvas &&
      state.layout === before.layout &&
      state.shifted === before.shifted &&
      state.learnedSizes === before.learnedSizes &&
      state.consentPending === before.consentPending &&
      objectOf(state) === objectOf(before)
    if (isSame) return
    renew()
    redraw()
  })
  annotations.subscribe(redraw)
  ownNotes.subscribe((state, before) => {
    if (state.notes !== before.notes && state.name === before.name) void placeOwn(store)
  })
  renew()
  redraw()
}
