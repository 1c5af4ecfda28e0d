import type { Medium } from '../medium'

/** E-books (EPUB 2 and 3), of which no script ever runs. */
export const epub: Medium = {
  name: 'epub',
  ownPages: true,
  countsPages: true,
  accepts: ({ painting: [painting] }) => /^application\/epub(?:\+zip)?\b/.test(painting?.media.format ?? ''),
  readWords: async context => (await import('./read-words')).readWords(context),
  load: () => import('./EpubMedium').then(module => module.EpubMedium),
}
