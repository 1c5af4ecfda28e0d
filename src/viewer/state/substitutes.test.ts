import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { createViewerStore, objectOf } from './store'
import { substituteMedia, withoutSubstitutes } from './substitutes'

const media = (url: string) => ({ url, type: 'image', format: '' })
const painted = (url: string) =>
  blankCanvas({ id: url, label: { none: [url] }, painting: [{ media: media(url), choices: [] }] })

describe('a substitute', () => {
  const object = emptyObject({ canvases: [painted('a'), painted('b')] })
  const store = createViewerStore(parseConfiguration(''))
  const shown = () => objectOf(store.getState())?.canvases.map(each => each.painting[0]?.media.url)

  it('stands for one page, and the rest stays', () => {
    store.setState({ loading: { status: 'ready', object } })
    substituteMedia(store, 1, media('small'))
    expect(shown()).toEqual(['a', 'small'])
    expect(objectOf(store.getState())).toMatchObject({ id: object.id })
    expect(objectOf(store.getState())?.canvases[1]?.label).toEqual({ none: ['b'] })
    substituteMedia(store, 0, media('tiny'))
    expect(shown()).toEqual(['tiny', 'small'])
  })

  it('is taken back, all at once', () => {
    withoutSubstitutes(store)
    expect(objectOf(store.getState())).toBe(object)
  })
})
