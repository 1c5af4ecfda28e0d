// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { failure } from '../../model/failure'
import { emptyObject } from '../../testing/render-in-viewer'
import { createViewerStore, type ViewerState } from '../../viewer/state/store'
import { comeBack } from './after-sign-in'
import { beginSignIn, findSignIn } from './attempt'

const object = 'https://alma.example/view/delivery/INST/1212345678.json'
const stored = (state: Partial<ViewerState>) => {
  const store = createViewerStore(parseConfiguration(''))
  store.setState({ request: { url: object }, ...state })
  return store
}

beforeEach(() => {
  sessionStorage.clear()
  history.replaceState(null, '', '/?service=x')
})

describe('a round of signing in', () => {
  it('is kept for the tab, for a quarter of an hour', () => {
    const now = Date.now()
    beginSignIn({ object, target: location.href, panel: 'about' }, now)
    expect(findSignIn(now + 60_000)).toMatchObject({
      object,
      panel: 'about',
      target: location.href,
    })
    expect(findSignIn(now + 16 * 60_000)).toBeUndefined()
  })

  it('keeps no signed address', () => {
    beginSignIn({ object: 'https://s3.example/a?X-Amz-Signature=secret' })
    expect(findSignIn()).toBeUndefined()
  })

  it.each(['{', '5', 'null', '{"object":5}', '{"object":"x"}'])('is none in %s', text => {
    sessionStorage.setItem('lectern.signIn', text)
    expect(findSignIn()).toBeUndefined()
  })

  it('leads nowhere else, whatever stands in the tab’s memory', () => {
    for (const target of ['https://evil.example/', '//evil.example', 'javascript:alert(1)']) {
      sessionStorage.setItem('lectern.signIn', JSON.stringify({ object, begun: Date.now(), target }))
      expect(findSignIn()).not.toHaveProperty('target')
    }
  })
})

describe('coming back', () => {
  it('opens the panel again, cleans the address and ends the round', () => {
    beginSignIn({ object, panel: 'about' })
    history.replaceState(null, '', '/?service=x&loginId=abc')
    const store = stored({})
    comeBack(store)
    expect(location.search).toBe('?service=x')
    store.setState({ loading: { status: 'ready', object: emptyObject() } })
    expect(store.getState().panel).toBe('about')
    expect(findSignIn()).toBeUndefined()
  })

  it('leaves a refusal to its notice, which knows the loop', () => {
    beginSignIn({ object })
    comeBack(stored({ loading: { status: 'failed', failure: failure('login-required') } }))
    expect(findSignIn()).toMatchObject({ object })
  })

  it('finds the page that was lost on the way, once', () => {
    beginSignIn({ object, target: new URL('/?service=x&page=3', location.href).href })
    const open = vi.fn()
    comeBack(stored({}), open)
    comeBack(stored({}), open)
    expect(open.mock.calls).toEqual([[new URL('/?service=x&page=3', location.href).href]])
  })

  it('does nothing where no round was begun', () => {
    const open = vi.fn()
    comeBack(stored({}), open)
    expect(open).not.toHaveBeenCalled()
  })
})
