import { useEffect, useState } from 'react'
import { PageThumbnail, type ThumbnailPlace } from '../../stage/thumbnail/Thumbnail'
import type { InnerPages } from '../../viewer/files/inner-pages'
import { hitsByPage } from '../../viewer/search/hits-by-page'
import { useViewerState } from '../../viewer/use-viewer'

interface InnerThumbnailProps extends ThumbnailPlace {
  readonly innerPages: InnerPages
  /** Position of the page, counted from 0. */
  readonly page: number
}

/** Milliseconds that a page stays in view before its picture is drawn: none for pages flung past. */
const REST = 120

/** A page inside a file in small; its picture is drawn by whoever shows the file. */
export function InnerThumbnail({ innerPages, page: position, ...place }: InnerThumbnailProps) {
  const { thumbnail } = innerPages
  const [url, setUrl] = useState<string>()
  const hits = useViewerState(state => hitsByPage(state, state.place.canvas).get(position)?.count ?? 0)
  const current = useViewerState(state => state.innerPages?.current === position)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pages change with every turn, their pictures do not
  useEffect(() => {
    const unwanted = new AbortController()
    const drawing = setTimeout(() => {
      void thumbnail?.(position, unwanted.signal).then(drawn => !unwanted.signal.aborted && setUrl(drawn))
    }, REST)
    return () => {
      clearTimeout(drawing)
      unwanted.abort()
    }
  }, [position])
  const page = {
    position,
    total: innerPages.count,
    label: innerPages.labelOf(position),
    size: innerPages.sizeOf?.(position),
    picture: {
      url,
      attempt: 0,
      drawn: undefined,
      first: false,
      missing: url === undefined,
      onLoad() {},
      onError() {},
    },
    kind: 'document' as const,
    current,
    hits,
  }
  return <PageThumbnail page={page} place={place} />
}
