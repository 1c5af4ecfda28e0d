import { expect, it } from 'vitest'
import { tableWords } from './use-table-words'

const rows = [
  ['Skerrow', '41', ''],
  ['', ' '],
  ['Anvil\nrock', '29'],
]
const spokenRows = async (words: ReturnType<typeof tableWords>) =>
  Promise.all(Array.from({ length: words.count }, async (_, part) => (await words.read(part))?.text))

it('a table is said row by row, the names of the columns first', async () => {
  expect(await spokenRows(tableWords(0, { header: ['Isle', 'Height'], rows }))).toEqual([
    'Isle, Height',
    'Skerrow, 41',
    undefined,
    'Anvil rock, 29',
  ])
})

it('columns without names are not said', async () => {
  expect(await spokenRows(tableWords(0, { rows }))).toEqual(['Skerrow, 41', undefined, 'Anvil rock, 29'])
})

it('nothing is shown of a table that is not in the page', () => {
  const words = tableWords(0, { rows })
  expect(words.rootOf(0)).toBeUndefined()
  expect(words.shows(0)).toBe(false)
  expect(words.current()).toBe(0)
})
