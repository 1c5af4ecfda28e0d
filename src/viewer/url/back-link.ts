import { safeUrl } from '../../delivery/safe-url'
import { readQuery } from './query-parameters'

/** Parameter that names the page from which the object was opened. */
const BACK = 'back'

/** URL of the page that the link names as the way back, such as a list of results; checked, `undefined` when there is none. */
export function readBackUrl(href: string): string | undefined {
  const page = new URL(href)
  const url = safeUrl(readQuery(page).get('back'), page.origin)
  return url !== undefined && /^https?:/.test(url) ? url : undefined
}

/** The link without the way back: whoever follows it comes from elsewhere, and a list of results tells what was looked for. */
export function withoutBack(href: string): string {
  const [whole = '', hash] = href.split(/(?=#)/, 2)
  const [path = '', ...query] = whole.split('?')
  const left = query
    .join('?')
    .split('&')
    .filter(part => !part.startsWith(`${BACK}=`))
    .join('&')
  return `${path}${left === '' ? '' : `?${left}`}${hash ?? ''}`
}
