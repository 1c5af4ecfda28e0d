import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cookbookTable, countProved, PARTLY, RECIPES, storiesOf } from './cookbook.mjs'

const page = readFileSync(new URL('../../docs/cookbook.md', import.meta.url), 'utf8')

describe('the matrix of the cookbook', () => {
  it('has one story for each recipe that is shown, and no story of a recipe that there is not', () => {
    const stories = storiesOf()
    const named = Object.keys(RECIPES).filter(recipe => !PARTLY[recipe])
    expect([...stories.keys()].filter(recipe => !(recipe in RECIPES))).toEqual([])
    expect(named.filter(recipe => stories.get(recipe)?.length !== 1)).toEqual([])
  })

  it('stands in the documents as the command prints it', () => {
    expect(page).toContain(cookbookTable())
    const { proved, total } = countProved()
    expect(page).toContain(`${proved} of ${total}`)
  })
})
