import type { Medium } from '../medium'
import { textKindOf } from './text-kind'

/** Texts: plain, Markdown, HTML as permitted elements, XML and JSON indented. */
export const text: Medium = {
  name: 'text',
  ownPages: true,
  accepts: ({ painting: [painting] }) => painting !== undefined && textKindOf(painting.media) !== undefined,
  readWords: async context => (await import('./read-words')).readWords(context),
  load: () => import('./TextMedium').then(module => module.TextMedium),
}
