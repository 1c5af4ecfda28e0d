import { expect, it } from 'vitest'
import type { CollectionMember } from './collection'
import { memberAt } from './member-at'

const members: readonly CollectionMember[] = ['http://a.example/1', 'https://a.example/2'].map(url => ({
  url,
  kind: 'manifest',
}))

it('finds a member by any of its addresses, the first that leads to one', () => {
  expect(memberAt(members, 'https://a.example/2')).toBe(1)
  expect(memberAt(members, 'https://a.example/redirected', 'https://a.example/2')).toBe(1)
  expect(memberAt(members, 'https://a.example/1#canvas')).toBe(0)
  expect(memberAt(members, 'https://a.example/9')).toBe(-1)
})
