// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createAddress } from './address'

const name = 'https://a.example/view/delivery/I/1212345678901234?a=b&c=%2F'

beforeEach(() => history.replaceState(null, '', '/catalogue?q=lights'))

describe('the address of the page', () => {
  it('carries what is open, in characters that routers leave alone', () => {
    const address = createAddress(true)
    expect(address.read()).toBeUndefined()
    address.enter({ name })
    expect(location.hash).toMatch(/^#lectern=[\w-]+$/)
    expect(location.search).toBe('?q=lights')
    expect(createAddress(true).read()?.name).toBe(name)
  })

  it('carries the page, and keeps what else stands behind #', () => {
    history.replaceState(null, '', '/catalogue#hits')
    const address = createAddress(true)
    address.enter({ name, page: 7 })
    expect(location.hash).toMatch(/^#hits&lectern=[\w-]+\.7$/)
    expect(createAddress(true).read()).toEqual({ name, page: 7 })
  })

  it.each(['#/search?q=lights', '#!/search'])('leaves a route alone: %s', route => {
    history.replaceState({ theirs: 1 }, '', `/catalogue${route}`)
    createAddress(true).enter({ name })
    expect(location.hash).toBe(route)
    expect(history.state).toMatchObject({ theirs: 1, lectern: { name } })
    expect(createAddress(true).read()?.name).toBe(name)
  })

  it('stays as it is when the page wants that', () => {
    const before = location.href
    createAddress(false).enter({ name })
    expect(location.href).toBe(before)
    expect(createAddress(false).read()?.name).toBe(name)
  })

  it('loses what is open when the step before is not ours', () => {
    history.replaceState(null, '', '/catalogue#hits')
    createAddress(true).enter({ name })
    history.replaceState({ theirs: 1 }, '', location.href)
    createAddress(true).leave()
    expect(location.pathname + location.hash).toBe('/catalogue#hits')
    expect(history.state).toEqual({ theirs: 1 })
  })

  it.each(['#lectern=%%%', '#lectern=', '#lectern=a', '#notlectern=aaaa'])('is not misread: %s', hash => {
    history.replaceState(null, '', `/catalogue${hash}`)
    expect(createAddress(true).read()?.name ?? '').not.toMatch(/^https?:/)
  })
})
