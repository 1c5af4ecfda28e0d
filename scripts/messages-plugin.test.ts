import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { compileMessages } from './messages-plugin.ts'

const SOURCE = `/** Words. */
export const words: Record<string, string> = {
  plain: 'Next page',
  'count.of': '{count, plural, one {# page} other {# pages}} of {name}',
}
`

/** Reads what a compiled module exports. */
async function modules(code: string): Promise<Record<string, string>> {
  const script = code.replace(/: Record<[^>]*>/, '')
  const { words } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`)
  return words
}

describe('the messages of a built viewer', () => {
  it('say the same, read when it is built', async () => {
    const words = await modules(compileMessages(SOURCE, 'words.ts'))
    const format = new IntlMessageFormat(words['count.of'] ?? '', 'en')
    expect(format.format({ count: 1, name: 'Atlas' })).toBe('1 page of Atlas')
    expect(format.format({ count: 1200, name: 'Atlas' })).toBe('1,200 pages of Atlas')
    expect(words['count.of']).not.toBeTypeOf('string')
  })

  it('stay text where they have no places', async () => {
    expect((await modules(compileMessages(SOURCE, 'words.ts'))).plain).toBe('Next page')
  })

  it('stop the build where one cannot be read', () => {
    expect(() => compileMessages("export const words = { broken: 'Page {of' }", 'words.ts')).toThrow()
  })
})
