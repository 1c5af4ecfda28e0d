// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { createDelivery } from '../../delivery/create-delivery'
import { isCollection } from '../../model/collection'
import { parseConfiguration } from '../../model/configuration'
import { isFailure } from '../../model/failure'
import { toObject } from '../../sources'
import { showOpened } from '../state/open-object'
import { createViewerStore } from '../state/store'
import { annotationsOf } from './annotation-state'
import { followAnnotations } from './follow-annotations'

async function bookOf(id: string) {
  const json = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    ...{ id, type: 'Manifest', label: { en: [id] } },
    items: [
      {
        ...{ id: `${id}/1`, type: 'Canvas', width: 10, height: 10, items: [] },
        annotations: [{ id: `${id}/notes`, type: 'AnnotationPage' }],
      },
    ],
  }
  const object = await toObject({ json, url: id })
  if (isFailure(object) || isCollection(object)) throw new Error('no manifest')
  return object
}

it('says nothing of an object that was open when a list breaks off', async () => {
  const store = createViewerStore(parseConfiguration('{}'))
  const delivery = createDelivery(store.getState().configuration, { renew: async () => false })
  const breaks: ((cause: Error) => void)[] = []
  vi.spyOn(delivery, 'json').mockImplementation(() => new Promise((_, reject) => breaks.push(reject)))
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  showOpened(store, await bookOf('https://a.example/one'))
  store.setState({ consentPending: false })
  await followAnnotations({ store, delivery, queryClient, languages: ['en'] })
  await vi.waitFor(() => expect(breaks).toHaveLength(1))
  showOpened(store, await bookOf('https://a.example/two'))
  store.setState({ consentPending: false })
  await vi.waitFor(() => expect(breaks).toHaveLength(2))
  breaks[0]?.(new Error('gone'))
  await new Promise(resolve => setTimeout(resolve))
  expect(annotationsOf(store).getState().pages.get(0)?.read).toBeUndefined()
})
