import { decodeText } from '../../delivery/parsing/decode-text'
import type { AnnotationStylesheet } from '../../model/annotations/annotation'
import { isFailure } from '../../model/failure'
import type { PaintedStyle } from '../../model/texts/painted-text'
import { styleOfClass } from '../../sources/annotations'
import type { Viewer } from '../use-viewer'
import type { PageAnnotations, PlacedAnnotation } from './page-annotations'

/** Bytes of a style sheet. */
const MOST = 64 * 1024
/** Style sheets that are read for one page of the object. */
const MOST_SHEETS = 20

type Means = Pick<Viewer, 'queryClient' | 'delivery'>

const keyOf = (sheet: AnnotationStylesheet) => JSON.stringify(sheet)

/** The rules of a style sheet; empty where they cannot be had: annotations are read without them. */
async function readRules(sheet: AnnotationStylesheet, { queryClient, delivery }: Means): Promise<string> {
  if ('rules' in sheet) return sheet.rules
  const file = await queryClient.fetchQuery({
    queryKey: ['annotation-style', sheet.url],
    queryFn: ({ signal }) => delivery.bytes(sheet.url, { most: MOST, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
  return isFailure(file) ? '' : ((await decodeText(file.bytes, 'text/css'))?.text ?? '')
}

/** The classes that an annotation and its parts name. */
function classesOf({ annotation: { bodies, targets } }: PlacedAnnotation): readonly string[] {
  return [...bodies, ...targets].flatMap(({ styleClass }) => styleClass ?? [])
}

/** Adds the styles of annotations that have style sheets: a few harmless facts of them. */
export async function withStyles(page: PageAnnotations, means: Means): Promise<PageAnnotations> {
  const sheets = new Map(
    page.annotations.flatMap(({ annotation: { stylesheet } }) =>
      stylesheet ? [[keyOf(stylesheet), stylesheet] as const] : [],
    ),
  )
  if (sheets.size === 0) return page
  const styles = new Map<string, ReadonlyMap<string, PaintedStyle>>()
  for (const [key, sheet] of [...sheets].slice(0, MOST_SHEETS)) {
    const rules = await readRules(sheet, means)
    const named = page.annotations
      .filter(({ annotation: { stylesheet } }) => stylesheet && keyOf(stylesheet) === key)
      .flatMap(classesOf)
    const read = [...new Set(named)].map(async name => [name, await styleOfClass(rules, name)] as const)
    styles.set(key, new Map(await Promise.all(read)))
  }
  const annotations = page.annotations.map(each => {
    const { stylesheet } = each.annotation
    const own = stylesheet && styles.get(keyOf(stylesheet))
    return own ? { ...each, styles: own } : each
  })
  return { ...page, annotations }
}
