// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { Canvas } from '../../model/digital-object'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { createViewerStore } from '../state/store'
import { objectSearches } from './object-searches'
import type { SearchMeans } from './search-means'

const searchesWith = (configuration: string, hasWords: (canvas: Canvas) => boolean) => {
  const store = createViewerStore(parseConfiguration(configuration))
  const means = { store, languages: ['en'] } as unknown as SearchMeans
  const searches = objectSearches(means, { hasWords, read: async () => undefined })
  return (name: string) => {
    const search = searches.find(each => each.name === name)
    if (!search) throw new Error(`no ${name}`)
    return search
  }
}

it('looks at the canvases of an object once, however often it is asked', () => {
  const hasWords = vi.fn(() => false)
  const files = searchesWith('{}', hasWords)('files')
  const object = emptyObject({ canvases: [blankCanvas({ id: 'a' }), blankCanvas({ id: 'b' })] })
  for (let time = 0; time < 5; time++) expect(files.available({ object, canvas: time % 2 })).toBe(false)
  expect(hasWords).toHaveBeenCalledTimes(2)
  expect(searchesWith('{}', () => true)('files').available({ object, canvas: 0 })).toBe(true)
})

it('searches nothing where the library has switched it off', () => {
  const searchNamed = searchesWith('{"searchedPages": 0}', () => true)
  const object = emptyObject({ canvases: [blankCanvas({ id: 'a' })] })
  for (const name of ['texts', 'recordings', 'files'])
    expect(searchNamed(name).available({ object, canvas: 0 })).toBe(false)
})
