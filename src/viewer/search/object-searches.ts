// The searches in what an object says by itself, whichever medium shows it. Each is loaded with its first query.

import type { DigitalObject } from '../../model/digital-object'
import { mayHaveLines, mayHaveText } from '../../model/texts/words-of-canvas'
import type { FileReader } from '../../search/files/search-files'
import type { SearchContext, SearchProvider } from '../../search/search-provider'
import { loadPart } from '../../ui/load-part'
import { settingsOf } from '../library/library-settings'
import type { SearchMeans } from './search-means'

const loadSearches = () => loadPart(() => import('./searches'))

/** Creates the providers that search an object's own words; they are there as long as the viewer. */
export function objectSearches(means: SearchMeans, files: FileReader): readonly SearchProvider[] {
  // Providers are asked at every change of the state, and an object may have thousands of canvases: each object is looked at once.
  const ifOn = (holdsWords: (object: DigitalObject) => boolean) => {
    const answers = new WeakMap<DigitalObject, boolean>()
    const isOn = () => settingsOf(means.store.getState().configuration).searchedPages > 0
    return ({ object }: SearchContext) =>
      (answers.get(object) ?? answers.set(object, isOn() && holdsWords(object)).get(object)) === true
  }
  return [
    {
      name: 'texts',
      available: ifOn(
        ({ loadSearchServices, canvases }) => loadSearchServices !== undefined || canvases.some(mayHaveText),
      ),
      search: async (query, options) => (await loadSearches()).searchWords(means, query, options),
    },
    {
      name: 'recordings',
      available: ifOn(({ canvases }) => canvases.some(mayHaveLines)),
      search: async (query, options) => (await loadSearches()).searchLines(means, query, options),
    },
    {
      name: 'files',
      available: ifOn(({ canvases }) => canvases.some(canvas => files.hasWords(canvas, canvases.length))),
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
