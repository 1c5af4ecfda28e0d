import { LINKS } from './clicks'
import type { Settings } from './settings'
import { type Opening, type Target, targetOf } from './targets'

/** Something else that the page has a link to, and its label. */
export interface Offered {
  readonly target: Target
  readonly label: string
}

/** Lists of one record's representations: Primo VE, Primo NDE, classic Primo, and what a page marks itself. */
const LISTS = 'prm-alma-viewit, nde-view-it, .viewIt, [data-lectern-list]'
const ROWS = 'li, md-list-item, nde-view-it-card, [role=listitem]'
const LONGEST_LABEL = 120
const MOST = 100

const label = (element: Element) =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_LABEL)

/** All links under a node that open something. */
function linksIn(root: ParentNode, settings: Settings): Required<Opening>[] {
  return [...root.querySelectorAll<HTMLElement>(LINKS)].flatMap(opener => {
    const target = targetOf(settings, opener)
    return target ? { opener, target } : []
  })
}

/** The first link on the page to what has this name. */
export function findLink(name: string, settings: Settings): Opening | undefined {
  return linksIn(document, settings).find(({ target }) => target.name === name)
}

/** The representations among which a link stands, each once; empty where it stands in no list of them. */
export function offersAround(opener: HTMLElement | undefined, settings: Settings): readonly Offered[] {
  const list = opener?.closest(LISTS)
  if (!list) return []
  const offers = new Map<string, Offered>()
  for (const { opener, target } of linksIn(list, settings)) {
    const words = opener.dataset.lecternLabel ?? label(opener.closest(ROWS) ?? opener)
    if (!offers.has(target.name)) offers.set(target.name, { target, label: words })
  }
  return [...offers.values()].slice(0, MOST)
}
