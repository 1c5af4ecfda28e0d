import { beforeEach, describe, expect, it } from 'vitest'
import { claimProbe, healthOf, mayAsk, releaseProbe, reportPicture, serviceHealth } from './service-health'

const KEY = 'object 1 by-file'
const files = Array.from({ length: 300 }, (_, index) => `https://lib.example/thumbnail/${index}`)
const health = () => healthOf(serviceHealth.getState(), KEY)
const permitted = () => files.filter(url => mayAsk(health(), url))

describe('the health of a thumbnail service', () => {
  beforeEach(() => serviceHealth.setState(new Map(), true))

  it('asks for one picture first, and for all once it has come', () => {
    for (const url of files) claimProbe(KEY, url)
    expect(permitted()).toEqual([files[0]])
    reportPicture(KEY, true)
    expect(permitted()).toHaveLength(300)
  })

  it('asks a service that fails three times, not 300', () => {
    let requests = 0
    for (const url of files) {
      claimProbe(KEY, url)
      if (!mayAsk(health(), url)) continue
      requests++
      reportPicture(KEY, false)
    }
    expect(requests).toBe(3)
    expect(health().state).toBe('broken')
    reportPicture(KEY, false)
    expect(permitted()).toEqual([])
  })

  it('asks for another picture first when the first one leaves the view', () => {
    claimProbe(KEY, 'a')
    claimProbe(KEY, 'b')
    releaseProbe(KEY, 'a')
    claimProbe(KEY, 'b')
    expect(mayAsk(health(), 'b')).toBe(true)
  })

  it('goes on after a single failure', () => {
    claimProbe(KEY, 'a')
    reportPicture(KEY, true)
    reportPicture(KEY, false)
    reportPicture(KEY, true)
    reportPicture(KEY, false)
    reportPicture(KEY, false)
    expect(health().state).toBe('works')
  })
})
