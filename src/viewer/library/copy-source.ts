import { localizedLine } from '../../model/language-map'
import { lastingLink } from '../page-id/lasting-link'
import { pageName } from '../state/page-name'
import { objectOf } from '../state/store'
import { lookInOrder, shareLink } from '../url/share-link'
import type { Viewer } from '../use-viewer'
import { settingsOf } from './library-settings'
import { isPermitted } from './permissions'

/**
 * Lines to put after words that were copied from some pages (positions, counted from 0): the object, the page, and a link
 * where links may be shared. Empty unless the library wants them (`copySource`).
 */
export function sourceOf(
  viewer: Pick<Viewer, 'store' | 'translate' | 'languages'>,
  canvases: readonly number[],
): string {
  const state = viewer.store.getState()
  const object = objectOf(state)
  const [canvas] = canvases
  if (!object || canvas === undefined || !settingsOf(state.configuration).copySource) return ''
  const title = localizedLine(object.label, viewer.languages)
  const page = pageName(viewer, object, ...canvases)
  const place = { canvas, rotation: 0 } as const
  const link =
    state.request && isPermitted(state, 'share')
      ? lastingLink(
          shareLink(location.href, place, lookInOrder(state.order), state.request.url),
          object,
          canvas,
        )
      : undefined
  return ['', '', [title, page].filter(Boolean).join(', '), ...(link ? [link] : [])].join('\n')
}
