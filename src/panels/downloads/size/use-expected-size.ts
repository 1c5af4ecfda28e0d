import { useQuery } from '@tanstack/react-query'
import { useRested } from '../../../ui/use-rested'
import { useViewer, useViewerState } from '../../../viewer/use-viewer'
import { MOST_PAGES, parsePages } from '../choose-pages'
import type { PagePictures } from '../page-pictures'

/** Milliseconds that a reader rests while typing. */
const REST = 500

/** Pages as the reader types them. */
export interface ChosenPictures {
  readonly typed: string
  readonly pictures: PagePictures | undefined
  /** Pixels across. */
  readonly width: number
  /** False until the reader has chosen anything: nothing is fetched for those who only look. */
  readonly hasChosen: boolean
}

/** Bytes that the pictures of several pages will have, about; `undefined` as long as that cannot be told. */
export function useExpectedSize({ typed, pictures, width, hasChosen }: ChosenPictures): number | undefined {
  const { queryClient } = useViewer()
  const generation = useViewerState(state => state.objectGeneration)
  const order = useViewerState(state => state.order)
  // Page numbers mean the pages of one file where it draws its own, else those of the object.
  const file = useViewerState(state => (state.innerPages ? state.place.canvas : undefined))
  const isRested = useRested(typed, REST, typed) === typed
  const pages = (pictures && parsePages(typed, pictures.count)) ?? []
  const enabled = hasChosen && isRested && pages.length > 1 && pages.length <= MOST_PAGES
  const { data } = useQuery(
    {
      queryKey: ['pictures-size', generation, order, file, pictures?.count, typed, width],
      queryFn: async ({ signal }) => {
        if (!pictures) return null
        const { foretellPictures } = await import('../make-pictures')
        return foretellPictures({ pages, pictures, width, signal })
      },
      enabled,
      staleTime: Number.POSITIVE_INFINITY,
    },
    queryClient,
  )
  return enabled ? (data ?? undefined) : undefined
}
