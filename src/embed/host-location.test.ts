// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createHostLocation } from './host-location'

const name = 'https://a.example/view/delivery/I/1212345678901234?a=b&c=%2F'

beforeEach(() => history.replaceState(null, '', '/catalogue?q=lights'))

describe('the address of the page', () => {
  it('carries what is open, in characters that routers leave alone', () => {
    const url = createHostLocation(true)
    expect(url.read()).toBeUndefined()
    url.enter({ name })
    expect(location.hash).toMatch(/^#lectern=[\w-]+$/)
    expect(location.search).toBe('?q=lights')
    expect(createHostLocation(true).read()?.name).toBe(name)
  })

  it('carries the page, and keeps what else stands behind #', () => {
    history.replaceState(null, '', '/catalogue#hits')
    const url = createHostLocation(true)
    url.enter({ name, page: '7' })
    expect(location.hash).toMatch(/^#hits&lectern=[\w-]+\.7$/)
    expect(createHostLocation(true).read()).toEqual({ name, page: '7' })
  })

  it.each(['2.12', 't30', '2.t30', '3t30'])('carries the page of a file and the second: %s', page => {
    createHostLocation(true).enter({ name, page })
    expect(createHostLocation(true).read()).toEqual({ name, page })
  })

  it.each(['#/search?q=lights', '#!/search'])('leaves a route alone: %s', route => {
    history.replaceState({ theirs: 1 }, '', `/catalogue${route}`)
    createHostLocation(true).enter({ name })
    expect(location.hash).toBe(route)
    expect(history.state).toMatchObject({ theirs: 1, lectern: { name } })
    expect(createHostLocation(true).read()?.name).toBe(name)
  })

  it('stays as it is when the page wants that', () => {
    const before = location.href
    createHostLocation(false).enter({ name })
    expect(location.href).toBe(before)
    expect(createHostLocation(false).read()?.name).toBe(name)
  })

  it('loses what is open when the step before is not ours', () => {
    history.replaceState(null, '', '/catalogue#hits')
    createHostLocation(true).enter({ name })
    history.replaceState({ theirs: 1 }, '', location.href)
    createHostLocation(true).leave()
    expect(location.pathname + location.hash).toBe('/catalogue#hits')
    expect(history.state).toEqual({ theirs: 1 })
  })

  it.each(['#lectern=%%%', '#lectern=', '#lectern=a', '#notlectern=aaaa'])('is not misread: %s', hash => {
    history.replaceState(null, '', `/catalogue${hash}`)
    expect(createHostLocation(true).read()?.name ?? '').not.toMatch(/^https?:/)
  })
})
