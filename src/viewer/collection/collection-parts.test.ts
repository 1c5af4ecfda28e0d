import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Collection } from '../../model/collection'
import { failure } from '../../model/failure'
import { grow, MOST_PARTS } from './collection-parts'

const partOf = (members: readonly number[], next?: number): Collection => ({
  id: 'https://a.example/',
  metadata: [],
  rights: [],
  homepages: [],
  multiPart: false,
  members: members.map(number => ({ url: `https://a.example/${number}`, kind: 'manifest' as const })),
  ...(next !== undefined && { next: `https://a.example/part/${next}` }),
})
const numberOf = (url: string) => Number(url.split('/').at(-1))

/** Parts as they are seen, one after the other. */
async function seen(collection: Collection, parts: (number: number) => Collection | undefined, may = true) {
  const states: Collection[] = []
  const load = async (url: string) => parts(numberOf(url)) ?? failure('not-found')
  for await (const grown of grow(collection, load, () => may)) states.push(grown)
  return states
}

it('lists each member of every part once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.nat(30)), { minLength: 1, maxLength: 20 }), async parts => {
      const at = (number: number) =>
        partOf(parts[number] ?? [], number < parts.length - 1 ? number + 1 : undefined)
      const last = (await seen(partOf([], 0), at)).at(-1)
      expect(last?.members.map(({ url }) => numberOf(url))).toEqual([...new Set(parts.flat())])
      expect(last?.next).toBeUndefined()
      expect(last?.rest).toBeUndefined()
    }),
  )
})

it('ends where parts lead round in a circle', async () => {
  const states = await seen(partOf([1], 0), number => partOf([number + 10], (number + 1) % 3))
  expect(states.at(-1)).toEqual(partOf([1, 10, 11, 12]))
})

it('ends after so many parts, and names the first that is missing', async () => {
  const last = (await seen(partOf([], 0), number => partOf([number], number + 1))).at(-1)
  expect(last).toMatchObject({ rest: 'cut', next: `https://a.example/part/${MOST_PARTS}` })
  expect(last?.members).toHaveLength(MOST_PARTS)
})

it('keeps what it has where a part fails, or may not be fetched', async () => {
  const states = await seen(partOf([1], 0), number => (number === 0 ? partOf([2], 7) : undefined))
  expect(states.map(({ rest, members }) => [rest, members.length])).toEqual([
    ['waiting', 1],
    ['waiting', 2],
    ['failed', 2],
  ])
  expect(await seen(partOf([1], 0), () => partOf([2]), false)).toEqual([{ ...partOf([1], 0), rest: 'cut' }])
})
