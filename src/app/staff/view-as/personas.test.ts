import { describe, expect, it } from 'vitest'
import { denialOf } from '../../../access/denial'
import { failure } from '../../../model/failure'
import { freshObjectPart } from '../../../viewer/state/object-part'
import type { ViewerState } from '../../../viewer/state/store'
import { linkAs, linkForReaders, PERSONAS, personaOf, refusalFor } from './personas'
import { reasonsFor } from './reasons'

describe('readers as whom staff see an object', () => {
  it('are named in links, which keep unencoded addresses as they are', () => {
    const href = 'https://v.example/?manifest=https://a.example/m?x=1&staff=1&view-as=denied&page=3'
    expect(linkAs(href, 'embargo')).toBe(
      'https://v.example/?manifest=https://a.example/m?x=1&staff=1&page=3&view-as=embargo',
    )
    expect(linkAs(href, undefined)).toBe('https://v.example/?manifest=https://a.example/m?x=1&staff=1&page=3')
    expect(linkForReaders(href)).toBe('https://v.example/?manifest=https://a.example/m?x=1&page=3')
    expect([personaOf('embargo'), personaOf('somebody'), personaOf(undefined)]).toEqual([
      'embargo',
      undefined,
      undefined,
    ])
  })

  it('meet the refusal that is theirs', () => {
    const names = PERSONAS.map(each => {
      const refusal = refusalFor(each)
      return refusal && (refusal.failure === 'denied' ? denialOf(refusal.message) : refusal.failure)
    })
    expect(names).toEqual([
      'login-required',
      undefined,
      undefined,
      'denied',
      'embargo',
      'copies',
      ...Array(5).fill(undefined),
    ])
  })
})

it('the reasons for a screen have no signature in them', () => {
  const url = 'https://s3.example/f.jpg?X-Amz-Signature=abc&X-Amz-Date=20261129T000000Z&X-Amz-Expires=119'
  const state = {
    ...freshObjectPart({ asksFirst: false } as never),
    request: { url: 'https://a.example/view/delivery/I/12?token=secret' },
    loading: { status: 'failed', failure: failure('denied', { status: 403, host: 'a.example' }) },
    pageFailures: new Map([[0, failure('unreachable', { host: 's3.example' })]]),
  } as unknown as ViewerState
  const text = JSON.stringify(
    reasonsFor(state, each => ({ duration: each.length, transferSize: 5, responseStatus: 403 })),
  )
  expect(text).toContain('denied, 403, a.example')
  expect(text).toContain('status 403')
  expect(text).toContain('unreachable, s3.example')
  expect(text).not.toMatch(/abc|Signature/)
  expect(url).toContain('abc')
})
