import { expect, it, vi } from 'vitest'
import type { EntryDelivery } from '../../delivery/delivery'
import type { ImageService } from '../../model/digital-object'
import { describeService, forgetDescriptions, knownService } from './described-services'

const library = vi.hoisted(() => ({ maxWidth: 600, count: 0 }))

vi.mock('../../delivery/create-delivery', () => ({
  completeDelivery: () => ({
    async guarded() {
      library.count++
      const { maxWidth } = library
      return {
        json: {
          '@context': 'http://iiif.io/api/image/3/context.json',
          id: 'https://images.example/a',
          type: 'ImageService3',
          profile: 'level2',
          width: 3000,
          height: 2000,
          maxWidth,
        },
      }
    },
  }),
}))

const delivery = { tokens: { find: () => undefined } } as unknown as EntryDelivery
const service: ImageService = { id: 'https://images.example/a', version: 3, query: '', level: 2, sizes: [] }

it('asks a service again what it gives once the reader has signed in', async () => {
  await describeService(service, delivery)
  await describeService(service, delivery)
  expect(library.count).toBe(1)
  expect(knownService({ imageService: service })?.limits?.width).toBe(600)
  library.maxWidth = 3000
  forgetDescriptions()
  await describeService(service, delivery)
  expect(library.count).toBe(2)
  expect(knownService({ imageService: service })?.limits?.width).toBe(3000)
})
