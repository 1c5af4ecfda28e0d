import type {
  Annotation,
  AnnotationCollection,
  AnnotationList,
  AnnotationPage,
} from '../../model/annotations/annotation'
import type { Size } from '../../model/digital-object'
import { type Failure, isFailure } from '../../model/failure'
import type { LanguageMap } from '../../model/language-map'
import { toAnnotations } from '../../sources/later'
import { type DocumentMeans, fetchAnnotationDocument } from '../files/annotation-document'

/** Annotations of one page of the object that are read; what comes after is left out. */
export const MOST_ANNOTATIONS = 20_000
/** Documents that are fetched for the annotations of one page of the object. */
const MOST_DOCUMENTS = 200

/** Services that reading uses. */
export type ReadMeans = DocumentMeans

/** An annotation and the key of the collection that it is in; the empty key for none. */
export interface ReadAnnotation {
  readonly annotation: Annotation
  readonly collection: string
}

/** Annotations of several lists. */
export interface ReadLists {
  readonly annotations: readonly ReadAnnotation[]
  /** Names of collections by their keys. */
  readonly labels: ReadonlyMap<string, LanguageMap>
  readonly failure?: Failure
  readonly isCut: boolean
}

/** Fetches a document of annotations, once for all pages of the object that lead to it. */
async function fetchPage(
  url: string,
  size: Partial<Size>,
  means: ReadMeans,
): Promise<AnnotationPage | Failure> {
  const fetched = await fetchAnnotationDocument(url, means)
  return isFailure(fetched) ? fetched : toAnnotations(fetched, size)
}

/** A document that is still to be read, and the collection of what led to it. */
interface Step {
  readonly page?: AnnotationPage
  readonly url?: string
  readonly collection: string
}

/** Follows lists to their ends. */
class ListReader {
  readonly annotations: ReadAnnotation[] = []
  readonly labels = new Map<string, LanguageMap>()
  failure: Failure | undefined
  isCut = false
  private readonly visited = new Set<string>()
  private readonly ids = new Set<string>()
  private readonly steps: Step[]
  private readonly size: Partial<Size>
  private readonly means: ReadMeans

  constructor(lists: readonly AnnotationList[], size: Partial<Size>, means: ReadMeans) {
    this.steps = lists.map(list => ({ ...list, collection: '' }))
    this.size = size
    this.means = means
  }

  async read(): Promise<ReadLists> {
    for (let step = this.steps.shift(); step; step = this.steps.shift()) {
      if (this.annotations.length >= MOST_ANNOTATIONS || this.visited.size >= MOST_DOCUMENTS) {
        this.isCut = true
        break
      }
      await this.follow(step)
    }
    const { annotations, labels, failure, isCut } = this
    return { annotations, labels, isCut, ...(failure && { failure }) }
  }

  private async follow({ page, url, collection }: Step): Promise<void> {
    const own = page ? this.collectionOf(page, collection) : collection
    if (page) this.add(page, own)
    if (url === undefined || this.visited.has(url)) return
    this.visited.add(url)
    const fetched = await fetchPage(url, this.size, this.means)
    if (isFailure(fetched)) this.failure ??= fetched
    else this.add(fetched, this.collectionOf(fetched, own))
  }

  /** The key of what a page belongs to: its collection, else what led to it, else the page itself where it has a name. */
  private collectionOf({ id, label, collections = [] }: AnnotationPage, collection: string): string {
    for (const each of collections) this.name(each)
    const [first] = collections
    if (first) return first.id
    if (collection !== '' || !label) return collection
    const key = id ?? JSON.stringify(label)
    this.labels.set(key, label)
    return key
  }

  private name({ id, label }: AnnotationCollection): void {
    if (label && !this.labels.has(id)) this.labels.set(id, label)
  }

  private add({ annotations, next, lists = [] }: AnnotationPage, collection: string): void {
    const left = MOST_ANNOTATIONS - this.annotations.length
    if (annotations.length > left) this.isCut = true
    for (const annotation of annotations.slice(0, left)) {
      // Lists that name each other bring the same annotations again.
      if (annotation.id !== '' && this.ids.has(annotation.id)) continue
      this.ids.add(annotation.id)
      this.annotations.push({ annotation, collection })
    }
    const urls = [...lists, ...(next ? [next] : [])]
    this.steps.unshift(...urls.map(url => ({ url, collection })))
  }
}

/** Reads lists to their ends: those in the document, and what is elsewhere by fetching it. Never rejects. */
export function readLists(
  lists: readonly AnnotationList[],
  size: Partial<Size>,
  means: ReadMeans,
): Promise<ReadLists> {
  return new ListReader(lists, size, means).read()
}
