import { useQuery } from '@tanstack/react-query'
import type { DigitalObject } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import type { Georeference, PlaceReference } from '../../model/places/place'
import { annotationsOn } from '../../sources/annotations'
import { placesOf, placesOfAnnotation, toGeoFeatures, toGeoreference } from '../../sources/places'
import { readLists } from '../../viewer/annotations/read-annotations'
import { useViewer, useViewerState, type Viewer } from '../../viewer/use-viewer'

/** Pages whose annotations are looked at beside those in view: what stands in the document itself. */
const MOST_PAGES = 500
/** Documents of places that are fetched for one object. */
const MOST_DOCUMENTS = 50

type Means = Pick<Viewer, 'delivery' | 'queryClient'>

/** Places, and what could not be had of them. */
export interface ReadPlaces {
  readonly references: readonly PlaceReference[]
  readonly georeferences: readonly Georeference[]
  readonly hasFailed: boolean
}

/** Fetches the places that lie elsewhere. */
export async function fetchPlaces(
  references: readonly PlaceReference[],
  { delivery }: Pick<Means, 'delivery'>,
  signal: AbortSignal,
): Promise<Pick<ReadPlaces, 'references' | 'hasFailed'>> {
  const urls = [...new Set(references.flatMap(({ url }) => url ?? []))].slice(0, MOST_DOCUMENTS)
  const documents = await Promise.all(urls.map(url => delivery.json(url, { signal })))
  let hasFailed = false
  const byUrl = new Map(
    urls.map((url, index) => {
      const document = documents[index]
      const features = !document || isFailure(document) ? [] : toGeoFeatures(document.json)
      if (features.length === 0) hasFailed = true
      return [url, features]
    }),
  )
  return {
    references: references.map(each =>
      each.url === undefined ? each : { ...each, features: byUrl.get(each.url) ?? [] },
    ),
    hasFailed,
  }
}

async function readPage(
  object: DigitalObject,
  canvas: number,
  isSeen: boolean,
  means: Means,
): Promise<ReadPlaces> {
  const content = object.canvases[canvas]
  const stated = content && (await annotationsOn(content, object))
  if (!stated) return { references: [], georeferences: [], hasFailed: false }
  const lists = isSeen ? stated.lists : stated.lists.map(({ page }) => ({ page }))
  const read = isSeen ? await readLists(stated.lists, stated.size, means) : undefined
  const annotations =
    read?.annotations.map(({ annotation }) => annotation) ??
    lists.flatMap(({ page }) => page?.annotations ?? [])
  return {
    references: annotations.flatMap(each => placesOfAnnotation(each, canvas)),
    georeferences: annotations.flatMap(each => toGeoreference(each, canvas, stated.size) ?? []),
    hasFailed: read?.failure !== undefined,
  }
}

async function readPlaces(
  object: DigitalObject,
  seen: readonly number[],
  means: Means,
  signal: AbortSignal,
): Promise<ReadPlaces> {
  const own = await fetchPlaces(placesOf(object), means, signal)
  const others = [...object.canvases.keys()].slice(0, MOST_PAGES)
  const pages = await Promise.all(
    [...new Set([...others, ...seen])]
      .sort((one, other) => one - other)
      .map(canvas => readPage(object, canvas, seen.includes(canvas), means)),
  )
  return {
    references: [...own.references, ...pages.flatMap(({ references }) => references)],
    georeferences: pages.flatMap(({ georeferences }) => georeferences),
    hasFailed: own.hasFailed || pages.some(({ hasFailed }) => hasFailed),
  }
}

/** Reads the places of an object; the annotations elsewhere of the pages in view only. */
export function usePlaces(object: DigitalObject | undefined, seen: readonly number[]) {
  const { delivery, queryClient } = useViewer()
  // Another order has other pages at the same positions.
  const order = useViewerState(state => state.order)
  return useQuery(
    {
      queryKey: ['places', object?.id ?? '', order, seen],
      queryFn: ({ signal }) => (object ? readPlaces(object, seen, { delivery, queryClient }, signal) : null),
      enabled: object !== undefined,
      placeholderData: previous => previous,
      structuralSharing: false,
    },
    queryClient,
  )
}
