import type { Medium } from '../medium'

/** The last in the list: says what a file is and offers it, where no medium can show it. */
export const download: Medium = {
  name: 'download',
  accepts: () => true,
  load: () => import('./DownloadMedium').then(module => module.DownloadMedium),
}
