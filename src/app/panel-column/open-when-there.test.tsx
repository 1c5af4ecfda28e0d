import { expect, it } from 'vitest'
import type { StructureNode } from '../../model/digital-object'
import { emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { openWhenThere } from './open-when-there'

const CHAPTER: StructureNode = {
  id: 'one',
  label: { en: ['One'] },
  behaviors: [],
  canvases: [0],
  children: [],
}

function pressOne() {
  const { store } = renderInViewer(null, emptyObject())
  openWhenThere(store, '1')
  const bringContents = () => {
    const { loading } = store.getState()
    if (loading.status !== 'ready') throw new Error('nothing is open')
    const object = { ...loading.object, structures: [CHAPTER] }
    store.setState({ loading: { ...loading, object } })
  }
  return { store, bringContents }
}

it('opens the panel when its contents come', () => {
  const { store, bringContents } = pressOne()
  expect(store.getState().panel).toBeUndefined()
  bringContents()
  expect(store.getState().panel).toBe('contents')
})

it('forgets the key when the reader presses another one', () => {
  const { store, bringContents } = pressOne()
  dispatchEvent(new KeyboardEvent('keydown', { key: 'r' }))
  bringContents()
  expect(store.getState().panel).toBeUndefined()
})

it('forgets the key when another object is opened', () => {
  const { store, bringContents } = pressOne()
  store.setState({ objectGeneration: store.getState().objectGeneration + 1 })
  bringContents()
  expect(store.getState().panel).toBeUndefined()
})
