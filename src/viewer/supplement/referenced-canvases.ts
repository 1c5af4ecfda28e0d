// Pages whose descriptions are documents of their own. They are answer late, those in view first, from the host that
// sent the object: a document does not choose whom the viewer talks to.

import type { EntryDelivery } from '../../delivery/delivery'
import type { FetchedJson } from '../../delivery/read-json'
import type { Canvas, DigitalObject } from '../../model/digital-object'
import { type Failure, failure, isFailure } from '../../model/failure'
import { withParts } from '../../model/with-parts'
import { referenceOf, toReferencedCanvas } from '../../sources/referenced-canvas'
import { openingAt } from '../state/current-opening'
import { supplementObject } from '../state/overrides'
import { failPage } from '../state/page-failures'
import { followCleared, retryPage } from '../state/retry-page'
import { deliveredOf } from '../state/shown-object'
import { objectOf, type ViewerState, type ViewerStore } from '../state/store'

/** Objects of at most so many pages are answer whole; of longer ones so many pages around the one that is read. */
const MOST_WHOLE = 100
const AROUND = 4

/** Tells whether the description of a page may be answer: from the host of the object itself. */
export function mayFollow(url: string, { request }: Pick<ViewerState, 'request'>): boolean {
  return (
    request !== undefined && URL.canParse(request.url) && new URL(url).origin === new URL(request.url).origin
  )
}

/** Positions of pages in the order in which they are wanted. */
function orderFrom(state: ViewerState, count: number): readonly number[] {
  const { canvas } = state.place
  const near = Array.from({ length: AROUND }, (_, step) => [canvas + step + 1, canvas - step - 1]).flat()
  const all = count <= MOST_WHOLE ? [...Array(count).keys()] : []
  return [...new Set([...openingAt(state, canvas), ...near, ...all])].filter(
    each => each >= 0 && each < count,
  )
}

/** Fetches the descriptions of the pages of one object, one after the other. */
class References {
  readonly generation: number
  private readonly store: ViewerStore
  private readonly delivery: Pick<EntryDelivery, 'json'>
  private readonly canvases = new Map<string, Canvas>()
  private readonly documents = new Map<string, Promise<FetchedJson | Failure>>()
  private readonly failed = new Set<string>()
  private isBusy = false

  constructor(store: ViewerStore, delivery: Pick<EntryDelivery, 'json'>) {
    this.store = store
    this.delivery = delivery
    this.generation = store.getState().objectGeneration
  }

  private isCurrent(): boolean {
    return this.store.getState().objectGeneration === this.generation
  }

  /** Fetches what is wanted at the place of the reader, until nothing is. */
  async run(): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    for (let next = this.next(); next; next = this.next()) await this.load(next.canvas, next.url)
    this.isBusy = false
  }

  private next() {
    const state = this.store.getState()
    const object = objectOf(state)
    if (!this.isCurrent() || !object || state.consentPending) return undefined
    for (const position of orderFrom(state, object.canvases.length)) {
      const canvas = object.canvases[position]
      const url = canvas && referenceOf(canvas)
      if (url && !this.failed.has(canvas.id) && mayFollow(url, state)) return { canvas, url }
    }
    return undefined
  }

  private async load(reference: Canvas, url: string): Promise<void> {
    const document = this.documents.get(url) ?? this.delivery.json(url)
    this.documents.set(url, document)
    const answer = await document
    const canvas = isFailure(answer)
      ? undefined
      : await toReferencedCanvas(reference, answer).catch(() => undefined)
    if (!this.isCurrent()) return
    if (canvas) this.show(canvas)
    else this.fail(reference, url, isFailure(answer) ? answer : failure('invalid'))
  }

  private show(canvas: Canvas): void {
    this.canvases.set(canvas.id, canvas)
    const { canvases } = this
    supplementObject(this.store, {
      addTo: (delivered: DigitalObject) =>
        withParts(delivered, { canvases: delivered.canvases.map(each => canvases.get(each.id) ?? each) }),
    })
    const state = this.store.getState()
    const inView = openingAt(state, state.place.canvas)
    if (inView.some(position => objectOf(state)?.canvases[position]?.id === canvas.id)) retryPage(this.store)
  }

  private fail(reference: Canvas, url: string, why: Failure): void {
    this.failed.add(reference.id)
    this.documents.delete(url)
    const position =
      objectOf(this.store.getState())?.canvases.findIndex(({ id }) => id === reference.id) ?? -1
    if (position >= 0) failPage(this.store, position, why)
  }

  /** Fetches a page again. */
  retry(position: number): void {
    const canvas = objectOf(this.store.getState())?.canvases[position]
    if (canvas && this.failed.delete(canvas.id)) void this.run()
  }
}

const answers = new WeakMap<DigitalObject, boolean>()

/** Tells whether an object only refers to some of its pages; looked up once. */
function hasReferences(object: DigitalObject | undefined): boolean {
  if (!object) return false
  const answer = answers.get(object) ?? object.canvases.some(canvas => referenceOf(canvas) !== undefined)
  answers.set(object, answer)
  return answer
}

/** Fetches the pages that objects only refer to, for each object that is opened. */
export function followReferences(store: ViewerStore, delivery: Pick<EntryDelivery, 'json'>): void {
  let references: References | undefined
  const look = (state: ViewerState) => {
    if (!hasReferences(deliveredOf(state))) return
    if (references?.generation !== state.objectGeneration) references = new References(store, delivery)
    void references.run()
  }
  store.subscribe((state, before) => {
    const moved = state.place.canvas !== before.place.canvas || state.layout !== before.layout
    if (moved || state.loading !== before.loading || state.consentPending !== before.consentPending)
      look(state)
  })
  followCleared(store, canvas => references?.retry(canvas))
  look(store.getState())
}
