// Page numbers as people write them for a printer.

/** More pages than this would be too much for one document made in a browser. */
export const MOST_PAGES = 500

/** Longer lists are not read. */
const LONGEST = 1000

/**
 * The positions (counted from 0) of pages typed as `1-5, 9, 12-`, in the order typed and each once. `undefined`
 * when it is no such list, or names a page that there is not.
 */
export function parsePages(typed: string, total: number): readonly number[] | undefined {
  const pages = new Set<number>()
  const parts = typed
    .slice(0, LONGEST)
    .replaceAll(/\s*[-–]\s*/g, '-')
    .split(/[,;\s]+/)
  for (const part of parts.filter(Boolean)) {
    const [, from = '', dash = '', to = ''] = /^(\d{1,6})(-?)(\d{0,6})$/.exec(part) ?? []
    const first = Number(from)
    const last = dash === '' ? first : to === '' ? total : Number(to)
    if (from === '' || (dash === '' && to !== '') || first < 1 || last > total || first > last)
      return undefined
    for (let page = first; page <= last; page++) pages.add(page - 1)
  }
  return pages.size > 0 ? [...pages] : undefined
}
