// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { emptyObject } from '../../testing/render-in-viewer'
import { settingsOf } from '../../viewer/library/library-settings'
import { acceptNotice, pendingNotices } from './consent'

const settings = (block: object) => settingsOf(parseConfiguration(JSON.stringify(block)))
const one = emptyObject({
  id: 'https://a.example/1',
  metadata: [{ label: { en: ['Note'] }, value: { en: ['Harmful words'] } }],
})
const other = { ...one, id: 'https://a.example/2' }
const plain = emptyObject({ id: 'https://a.example/3' })
const warning = { text: 'Careful.', when: { metadata: { label: 'Note', contains: 'harmful' } } }

beforeEach(() => sessionStorage.clear())

const kinds = (object: typeof one, block: object) =>
  pendingNotices(object, settings(block)).map(each => each.kind)
const acceptAll = (object: typeof one, block: object) => {
  for (const each of pendingNotices(object, settings(block))) acceptNotice(each)
}

describe('notices before an object', () => {
  it('are terms once for all objects', () => {
    const block = { terms: { text: 'Read this.' } }
    expect(kinds(one, block)).toEqual(['terms'])
    acceptAll(one, block)
    expect([kinds(one, block), kinds(other, block)]).toEqual([[], []])
  })

  it('come again when the text has changed', () => {
    acceptAll(one, { terms: { text: 'Read this.' } })
    expect(kinds(one, { terms: { text: 'Read this, too.' } })).toEqual(['terms'])
    expect(kinds(one, { terms: { text: 'Read this.', title: 'Terms' } })).toEqual([])
  })

  it('are warnings for each object that they are for', () => {
    const block = { terms: { text: 'Read this.' }, contentWarnings: [warning] }
    expect(kinds(one, block)).toEqual(['terms', 'warning'])
    acceptAll(one, block)
    expect([kinds(one, block), kinds(other, block), kinds(plain, block)]).toEqual([[], ['warning'], []])
  })

  it('are all there where the tab’s memory is damaged', () => {
    sessionStorage.setItem('lectern.accepted', '{"not a list')
    expect(kinds(one, { terms: { text: 'Read this.' } })).toEqual(['terms'])
  })
})
