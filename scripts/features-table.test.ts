import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Titles of the stories of a file. */
function titlesIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:test|it)(?:\.\w+)?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(
    ([, , title = '']) => title,
  )
}

it('finds the titles of stories, not what comments say', () => {
  const text = "// a comment\ntest('opens', () => {})\n  it.skip(`turns`, () => {})\nconst a = 'no title'"
  expect(titlesIn(text)).toEqual(['opens', 'turns'])
})

it('names files that exist in the table of features', () => {
  const table = readFileSync('docs/features.md', 'utf8')
  const paths = [...table.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(40)
  expect(paths.filter(path => !existsSync(path))).toEqual([])
})

it('quotes stories that the files have in the table of features', () => {
  const table = readFileSync('docs/features.md', 'utf8')
  const quoted = [...table.matchAll(/\]\(\.\.\/(e2e\/[^)]+)\) “([^”]+)”/g)]
  expect(quoted.length).toBeGreaterThan(20)
  const isThere = (path = '', title = '') =>
    titlesIn(readFileSync(path, 'utf8')).some(each => each.includes(title))
  expect(quoted.filter(([, path, title]) => !isThere(path, title)).map(([whole]) => whole)).toEqual([])
})

it('lists every page of the documentation in its index', () => {
  const index = readFileSync('docs/README.md', 'utf8')
  const pages = ['', 'deploy/'].flatMap(folder =>
    readdirSync(`docs/${folder}`).flatMap(name => (name.endsWith('.md') ? [`${folder}${name}`] : [])),
  )
  expect(pages.filter(page => page !== 'README.md' && !index.includes(`](${page})`))).toEqual([])
})
