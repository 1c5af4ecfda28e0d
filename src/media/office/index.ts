import type { Medium } from '../medium'
import { officeKindOf } from './office-kind'

/** Word, Excel and PowerPoint files of today (Open XML) and OpenDocument files; older and other office files are offered for download. */
export const office: Medium = {
  name: 'office',
  ownPages: true,
  accepts: ({ painting: [painting] }) =>
    painting !== undefined && officeKindOf(painting.media.format) !== undefined,
  readWords: async context => (await import('./read-words')).readWords(context),
  load: () => import('./OfficeMedium').then(module => module.OfficeMedium),
}
