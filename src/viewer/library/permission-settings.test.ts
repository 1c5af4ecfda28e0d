import { expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { settingsOf } from './library-settings'
import { eachPermission } from './permission-settings'

const ALL = eachPermission(() => true)
const NONE = eachPermission(() => false)
const permissionsBy = (text: string) => settingsOf(parseConfiguration(text)).permissions

it.each([
  [{}, ALL],
  [{ download: false }, { ...ALL, download: false }],
  [
    { print: 'no', copy: null },
    { ...ALL, print: false, copy: false },
  ],
  // Nobody can know what the name with the fault was meant to forbid.
  [{ prnt: false }, NONE],
  ['nothing', NONE],
  [[], NONE],
  [null, NONE],
  [{ download: 'false' }, { ...ALL, download: false }],
])('permissions %j', (permissions, expected) => {
  expect(permissionsBy(JSON.stringify({ permissions }))).toEqual(expected)
})

it('forbids all in a block that is no JSON, and nothing without a block', () => {
  expect(permissionsBy('{"permissions": {"print"')).toEqual(NONE)
  expect(permissionsBy('')).toEqual(ALL)
})
