// The searches in what an object says by itself, whichever medium shows it. Each is loaded with its first query.

import { mayHaveLines, mayHaveText } from '../../model/texts/words-of-canvas'
import type { FileReader } from '../../search/files/search-files'
import type { SearchProvider } from '../../search/search-provider'
import { loadPart } from '../../ui/load-part'
import { settingsOf } from '../library/library-settings'
import type { SearchMeans } from './search-means'

const loadSearches = () => loadPart(() => import('./searches'))

/** Creates the providers that search an object's own words; they are there as long as the viewer. */
export function objectSearches(means: SearchMeans, files: FileReader): readonly SearchProvider[] {
  const isOff = () => settingsOf(means.store.getState().configuration).searchedPages === 0
  return [
    {
      name: 'texts',
      available: ({ object }) =>
        !isOff() && (object.loadSearchServices !== undefined || object.canvases.some(mayHaveText)),
      search: async (query, options) => (await loadSearches()).searchWords(means, query, options),
    },
    {
      name: 'recordings',
      available: ({ object }) => !isOff() && object.canvases.some(mayHaveLines),
      search: async (query, options) => (await loadSearches()).searchLines(means, query, options),
    },
    {
      name: 'files',
      available: ({ object: { canvases } }) =>
        !isOff() && canvases.some(canvas => files.hasWords(canvas, canvases.length)),
      search: async (query, options) => (await loadSearches()).searchFiles(query, options, files),
    },
    {
      name: 'contents',
      // By itself a table of contents is no reason for a search; beside other words it is searched too.
      available: ({ object }) => object.structures.length > 0,
      search: async (query, options) =>
        (await loadSearches()).searchContents(query, options, means.languages),
    },
    {
      name: 'about',
      available: () => true,
      search: async (query, options) => (await loadSearches()).searchAbout(query, options, means.languages),
      show: () => means.store.setState({ panel: 'about' }),
    },
  ]
}
